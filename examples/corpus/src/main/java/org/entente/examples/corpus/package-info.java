/** A corpus past one machine: agreements checked, completed, compared and counted on Apache Beam. */
package org.entente.examples.corpus;
