/** What every child process needs: a place of its own, a start that is checked, a watch, and an orderly end. */
package org.mingbiao.app.launch.process;
