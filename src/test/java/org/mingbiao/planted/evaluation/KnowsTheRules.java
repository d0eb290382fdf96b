package org.mingbiao.planted.evaluation;

import org.mingbiao.planted.tendering.project.PlantedTender;

public abstract class KnowsTheRules {
  abstract void judge(PlantedTender tender);
}
