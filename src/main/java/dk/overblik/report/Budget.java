package dk.overblik.report;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Source;

/**
 * What a municipality has budgeted for.
 *
 * @param fullYearPersons the average number of full-time persons over the year
 * @param source the cell of the settings that holds the number
 */
public record Budget(BenefitGroup benefit, int year, double fullYearPersons, Source source) {}
