package org.entente.command;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.entente.rooms.LocaleRules;

/** Nothing in the program, or in the modules that the test kit does not see, depends on the default locale. */
@AnalyzeClasses(
        packages = {"org.entente.command", "org.entente.jackson3", "org.entente.register.standard", "org.entente.table"
        },
        importOptions = {ImportOption.DoNotIncludeTests.class, LocaleRules.NoTestJar.class})
class LocaleArchitectureTest {

    @ArchTest
    static final ArchTests rules = ArchTests.in(LocaleRules.class);
}
