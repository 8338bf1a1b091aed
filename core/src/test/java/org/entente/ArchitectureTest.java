package org.entente;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** What takes the locale, zone or character set of the machine, each where a parameter would say which. */
    private static final Set<String> OF_THE_MACHINE = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.formatted(java.lang.Object[])",
            "java.lang.String.format(java.lang.String, java.lang.Object[])",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>(byte[])",
            "java.text.BreakIterator.getCharacterInstance()",
            "java.text.BreakIterator.getWordInstance()",
            "java.text.Collator.getInstance()",
            "java.text.NumberFormat.getInstance()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.time.LocalDate.now()",
            "java.time.ZoneId.systemDefault()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.util.Locale.getDefault()",
            "java.util.ResourceBundle.getBundle(java.lang.String)",
            "java.util.Scanner.<init>(java.io.InputStream)");

    @ArchTest
    static final ArchRule nothingDependsOnTheMachine = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "it is of the machine",
                    access -> OF_THE_MACHINE.contains(
                            access.getTarget().getFullName().replaceAll(",(?! )", ", "))));

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.entente.(*)..").should().beFreeOfCycles();

    /** A face stands on its rooms, and no room on its face. */
    @ArchTest
    static final ArchRule roomsFormNoCycle =
            slices().matching("org.entente.(**)").should().beFreeOfCycles();

    /** The annotations of the processor stay in the classes, and are not needed to run them. */
    @ArchTest
    static final ArchRule dependsOnTheJdkAlone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.entente..", "org.immutables.value..");

    @ArchTest
    static final ArchRule runsWithoutTheProcessor =
            noClasses().should().accessClassesThat().resideInAPackage("org.immutables..");

    @ArchTest
    static final ArchRule violationsKnowNothingOfTheDomain = noClasses()
            .that()
            .resideInAPackage("org.entente.violation")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.entente.model..",
                    "org.entente.provision..",
                    "org.entente.wording..",
                    "org.entente.source..",
                    "org.entente.time..",
                    "org.entente.vocabulary..",
                    "org.entente.policy..",
                    "org.entente.validation..",
                    "org.entente.construction..");

    @ArchTest
    static final ArchRule theModelKnowsNothingOfItsValidation = noClasses()
            .that()
            .resideInAPackage("org.entente.model")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.entente.validation");

    @ArchTest
    static final ArchRule provisionsKnowNothingOfTheirAgreement = noClasses()
            .that()
            .resideInAPackage("org.entente.provision")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.entente.model", "org.entente.validation..");

    @ArchTest
    static final ArchRule theMetamodelKnowsNothingOfTheModel = classes()
            .that()
            .resideInAPackage("org.entente.meta..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.entente.meta..",
                    "org.entente.construction",
                    "org.entente.violation");

    @ArchTest
    static final ArchRule whatRulesUseKnowsNoRule = noClasses()
            .that()
            .resideInAnyPackage("org.entente.validation.index", "org.entente.validation.walk")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.entente.validation");

    @ArchTest
    static final ArchRule lifeKnowsNoJudgement = noClasses()
            .that()
            .resideInAPackage("org.entente.life..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.entente.force..", "org.entente.validation..");
}
