package org.entente.growth;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.entente.comparison.Comparison;
import org.entente.comparison.StatementComparison;
import org.entente.corpus.Corpus;
import org.entente.corpus.CorpusProblem;
import org.entente.model.Agreement;
import org.entente.model.PolicyAreas;
import org.entente.people.Official;
import org.entente.register.Register;
import org.entente.source.SourceText;
import org.entente.text.LocalizedText;
import org.entente.validation.AgreementValidator;
import org.entente.violation.ValidationReport;

/** What must be shown to grow no faster than the document: all rules, and all queries of what may be large. */
public final class GrowthSubjects implements Supplier<Set<String>> {

    @Override
    public Set<String> get() {
        Set<String> subjects = new TreeSet<>();
        AgreementValidator.standard()
                .rules()
                .forEach(rule -> subjects.add(rule.problem().code()));
        for (CorpusProblem problem : CorpusProblem.values()) {
            subjects.add(problem.code());
        }
        for (Class<?> type : List.of(
                Agreement.class,
                Comparison.class,
                Corpus.class,
                Official.class,
                Register.class,
                PolicyAreas.class,
                SourceText.class,
                StatementComparison.class,
                LocalizedText.class,
                ValidationReport.class)) {
            for (Method method : type.getMethods()) {
                if (isQuery(type, method)) {
                    subjects.add(type.getSimpleName() + "." + method.getName());
                }
            }
        }
        return subjects;
    }

    /** Whether a method works something out: what only gives an attribute, or makes a builder, is abstract. */
    private static boolean isQuery(Class<?> type, Method method) {
        int modifiers = method.getModifiers();
        return method.getDeclaringClass() != Object.class
                && !Modifier.isAbstract(modifiers)
                && !Modifier.isStatic(modifiers)
                && !method.isSynthetic()
                && (method.getParameterCount() > 0 || type == Agreement.class)
                && !method.getName().equals("index");
    }
}
