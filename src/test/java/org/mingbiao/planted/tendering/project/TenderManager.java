package org.mingbiao.planted.tendering.project;

public interface TenderManager {}
