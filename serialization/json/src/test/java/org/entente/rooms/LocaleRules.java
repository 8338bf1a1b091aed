package org.entente.rooms;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * No artifact depends on the default locale: in Turkish a small i has a capital with a dot, in Arabic digits differ.
 * Every call of the JDK counts of which there is a variant that takes a locale.
 */
public final class LocaleRules {

    /** The tests of another module are in a jar in a whole build, and in a folder in a part of one. */
    public static final class NoTestJar implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private LocaleRules() {}

    @ArchTest
    static final ArchRule everyLocaleIsStated = noClasses().should(new ArchCondition<>("ask for the default locale") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getCodeUnitCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().getPackageName().startsWith("java."))
                    .filter(call -> call.getTarget()
                            .resolveMember()
                            .filter(LocaleRules::asks)
                            .isPresent())
                    .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
        }
    });

    private static boolean asks(JavaCodeUnit called) {
        Executable executable = (Executable) called.reflect();
        Class<?> owner = executable.getDeclaringClass();
        if (owner == Locale.class && executable.getName().equals("getDefault")) {
            return true;
        }
        Stream<? extends Executable> others = executable instanceof Method
                ? Arrays.stream(owner.getMethods())
                        .filter(other -> other.getName().equals(executable.getName()))
                : Arrays.stream(owner.getConstructors());
        List<Class<?>> parameters = List.of(executable.getParameterTypes());
        return !parameters.contains(Locale.class)
                && others.anyMatch(other -> isSameButForALocale(List.of(other.getParameterTypes()), parameters));
    }

    private static boolean isSameButForALocale(List<Class<?>> other, List<Class<?>> parameters) {
        List<Class<?>> rest = new ArrayList<>(other);
        return rest.remove(Locale.class) && rest.equals(parameters);
    }
}
