package org.entente.json.mapper;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The mappers with the module of an engine that the tests of every engine use. Their trees keep decimals as written. */
public interface Mappers {

    /** What a view shows that nothing is in. */
    final class View {
        private View() {}
    }

    AnyMapper plain();

    AnyMapper lenient();

    /** Mappers as users have them, by what is special about each. */
    Map<String, AnyMapper> usual();

    /** As Spring Boot has it: members that are not known fail nowhere else. */
    default AnyMapper asSpringBootHasIt() {
        return usual().get("as Spring Boot has it");
    }

    /** Mappers whose features would change any other value, with messages in a language. */
    Map<String, AnyMapper> hostile(Locale locale);

    /** One mapper for each feature of Jackson, in the state that is not the default. */
    Map<String, AnyMapper> otherwise();

    /** Copies of one mapper, by how each is made. */
    Map<String, AnyMapper> copies(boolean lenient, Consumer<AnyMapper> beforehand);

    /** Wraps root values, and unwraps them. */
    AnyMapper wrapping();

    AnyMapper wrapping(Class<?> type, Class<?> mixin);

    /** Wraps root values with a name, and unwraps them. */
    AnyMapper wrapping(String name);

    /** Refuses what stands after the value. */
    AnyMapper refusingTrailingTokens();

    /** Has limits of its own. */
    AnyMapper limited(int depth, int string, int number);

    /** Lets NaN and infinity pass. */
    AnyMapper withNonNumbers();

    /** Writes decimals without exponent. */
    AnyMapper withPlainDecimals();

    /** What an exception of a mapper says. */
    Refused refused(Exception exception);

    /** Has no module. */
    AnyMapper withoutModule();
}
