/** Registration of a tender (进场交易项目登记), its lots (标段, 包), its stages and its suspensions. */
package org.mingbiao.tendering.project;
