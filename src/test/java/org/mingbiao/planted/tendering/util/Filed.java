package org.mingbiao.planted.tendering.util;

public interface Filed {}
