package org.mingbiao.tendering.award;

/** Why a higher-ranked candidate did not win; nothing else counts where the first must win (实施条例 第五十五条). */
public enum PassedOver { GAVE_UP, FORCE_MAJEURE, NO_PERFORMANCE_BOND, FOUND_UNLAWFUL }
