/**
 * Annotations that constrain what is generated for a parameter, beside those of {@code net.jqwik.api.constraints}:
 * {@code @ForAll @Bilateral Agreement}. {@link org.entente.testing.EntenteConfigurator} applies them.
 */
@NullMarked
package org.entente.testing.constraint;

import org.jspecify.annotations.NullMarked;
