package org.mingbiao.planted.app.tendering.notice;

public interface NoticePages {}
