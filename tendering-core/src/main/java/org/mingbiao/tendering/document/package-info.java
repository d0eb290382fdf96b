/** The tender document (招标文件, 采购文件): its terms, versions, filing (备案), clarifications (澄清, 修改). */
package org.mingbiao.tendering.document;
