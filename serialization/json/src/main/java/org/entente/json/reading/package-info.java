/**
 * One reading of JSON: where in the value it is, where problems go, and what it remembers.
 *
 * <h2>How a document is read</h2>
 *
 * <p><b>Fast path.</b> {@code DocumentReader} first reads a document as if nothing were wrong with it. Its problems go to
 * {@link org.entente.json.reading.FastPathProblems}, which end the reading at the first error and record nothing. Values
 * go straight into builders ({@code ObjectReader}). Most documents need no second reading.
 *
 * <p><b>Careful path.</b> After an error the document is decoded and read again from its beginning.
 * {@link org.entente.json.reading.CollectedProblems} collect every problem with its place. Members are read into slots
 * ({@code MemberTable}), so that a value can be built although some of its members cannot be read.
 *
 * <p><b>Placeholders.</b> On the careful path a mandatory value that is missing or unreadable is replaced by a
 * placeholder, an optional one is left out, and its place is marked unreadable. So the rest of the value can be built,
 * and the rules can check it.
 *
 * <p><b>Follow-on violations.</b> What rules find only because a value is unreadable is suppressed
 * ({@link org.entente.json.reading.FollowOnViolations}) until that value is fixed.
 *
 * <p><b>Mappers.</b> A mapper's parser cannot go back, so a reading through a mapper takes the careful path at once. Its
 * places are those that the parser gives in passing ({@link org.entente.json.reading.ParserPlaces}).
 *
 * <p><b>Prediction of members.</b> Comparing with one expected name is faster than finding a name among many. {@link org.entente.json.reading.NextMemberPrediction} learns from the document which member follows.
 *
 * <p><b>Pooled strings.</b> Short strings repeat. {@link org.entente.json.reading.StringPool} gives the one that was read
 * before, so that equal ids and names share their memory.
 */
@NullMarked
package org.entente.json.reading;

import org.jspecify.annotations.NullMarked;
