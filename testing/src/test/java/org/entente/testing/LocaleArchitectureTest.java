package org.entente.testing;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.entente.rooms.LocaleRules;

/** Nothing in the test kit, or in the modules with Jackson 2 that it stands on, depends on the default locale. */
@AnalyzeClasses(
        packages = "org.entente",
        importOptions = {ImportOption.DoNotIncludeTests.class, LocaleRules.NoTestJar.class})
class LocaleArchitectureTest {

    @ArchTest
    static final ArchTests rules = ArchTests.in(LocaleRules.class);
}
