package org.entente.meta;

import java.util.List;
import java.util.Objects;

/** What must hold between several members of one value; its builder refuses what breaks it. */
public sealed interface Constraint {

    /**
     * At least one of several members is given, else {@code one-of-required}.
     *
     * @param members their names
     */
    record AtLeastOneOf(List<String> members) implements Constraint {

        /**
         * States the constraint.
         *
         * @param members the names of the members
         */
        public AtLeastOneOf {
            members = List.copyOf(members);
        }
    }

    /**
     * At most one of several members is given, else {@code exclusive}.
     *
     * @param members their names
     */
    record AtMostOneOf(List<String> members) implements Constraint {

        /**
         * States the constraint.
         *
         * @param members the names of the members
         */
        public AtMostOneOf {
            members = List.copyOf(members);
        }
    }

    /**
     * A value of a member is not given together with another member, else {@code exclusive}.
     *
     * @param member the name of the member
     * @param value the value
     * @param other the name of the other member
     */
    record ValueExcludes(String member, Enum<?> value, String other) implements Constraint {

        /**
         * States the constraint.
         *
         * @param member the name of the member
         * @param value the value
         * @param other the name of the other member
         */
        public ValueExcludes {
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(other, "other");
        }
    }

    /**
     * A member is not given without one of several others, else {@code needs}.
     *
     * @param member its name
     * @param oneOf the names of the others
     */
    record Needs(String member, List<String> oneOf) implements Constraint {

        /**
         * States the constraint.
         *
         * @param member the name of the member
         * @param oneOf the names of the others
         */
        public Needs {
            Objects.requireNonNull(member, "member");
            oneOf = List.copyOf(oneOf);
        }
    }

    /**
     * A member is given unless another one is, else {@code required}.
     *
     * @param member its name
     * @param other the name of the other
     */
    record RequiredUnless(String member, String other) implements Constraint {

        /**
         * States the constraint.
         *
         * @param member the name of the member
         * @param other the name of the other
         */
        public RequiredUnless {
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(other, "other");
        }
    }
}
