/** The clocks of every tender, moved by what the journal is told and by nothing else (监督系统 绿黄红灯). */
package org.mingbiao.app.tendering.clock;
