package dk.overblik.model;

/** What a series of figures is about: everything but the period. */
public record SeriesKey(Area area, BenefitGroup benefit, Measure measure) {}
