/**
 * Who meets whom over many tenders, and how much oftener than by chance: pairs, groups, rotation, permanent losers
 * (《招标投标法实施条例》第三十九条). A consortium is one rival, and its members are partners, not rivals.
 */
package org.mingbiao.evaluation.collusion.ring;
