/**
 * Arbitraries of agreements and of everything that they are made of, for property-based tests with jqwik.
 *
 * <p>Every subject has an entry class: {@link org.entente.testing.Agreements}, {@link org.entente.testing.Actors},
 * {@link org.entente.testing.Dates} and so on. What they generate is valid: the standard validator finds no error in it,
 * and warnings where the real world is odd. All arbitraries are immutable; every method that configures one returns
 * another one.
 */
@NullMarked
package org.entente.testing;

import org.jspecify.annotations.NullMarked;
