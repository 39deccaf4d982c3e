/**
 * What several chapters say alike: the one count that a table follows, the sentence on a change and
 * what it is held against, shares of people, breaks between two periods, the benchmark's figures,
 * places among municipalities, a series as lines, what "." means. In comes a scope; out come
 * expressions, sentences, diagrams and remarks. A thing that one chapter needs stays in that
 * chapter.
 *
 * <p>Read first: {@link LeadSeries}, then {@link ChangeSentence}.
 */
@NullMarked
package dk.overblik.report.common;

import org.jspecify.annotations.NullMarked;
