package org.mingbiao.centre.casefile;

import java.util.Set;
import org.mingbiao.shared.party.Applicant;

/**
 * What somebody asks for.
 *
 * @param request in the applicant's own words; may be blank
 * @param brought the places of the item's materials, counted from 1, for which there is a file
 */
public record Petition(Applicant applicant, String request, Set<Integer> brought) {}
