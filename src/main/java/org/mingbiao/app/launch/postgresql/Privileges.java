package org.mingbiao.app.launch.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingbiao.app.launch.process.Children;
import org.mingbiao.app.launch.process.Command;
import org.mingbiao.app.launch.process.LaunchException;

/** PostgreSQL refuses to run as root; these are the ways to run it all the same. */
enum Privileges {
  /** We are an ordinary user. */
  OURS(),
  /** A user namespace without a mapping: our own files, and no power over anything else. */
  NAMESPACE("unshare", "--user"),
  /** Where namespaces are shut, as in many containers: the unprivileged user 65534, who is given the folder. */
  NOBODY("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

  private static final int NOBODY_ID = 65534;

  private final List<String> prefix;

  Privileges(String... prefix) {
    this.prefix = List.of(prefix);
  }

  /**
   * The way to run a cluster in a folder, the same at every start because the files' owner depends on it.
   *
   * @param folder exists; belongs to whoever made it
   * @throws LaunchException when we are root and neither way works here
   */
  static Privileges over(Path folder, Children children, Path log) {
    if (!"root".equals(System.getProperty("user.name"))) {
      return OURS;
    }
    if (owner(folder) == NOBODY_ID) {
      return NOBODY;
    }
    if (NAMESPACE.works(children, log)) {
      return NAMESPACE;
    }
    if (NOBODY.works(children, log)) {
      return NOBODY;
    }
    throw new LaunchException("PostgreSQL does not run as root, and neither unshare nor setpriv (package util-linux) "
        + "works here: start as an ordinary user; see " + log);
  }

  List<String> words(List<String> command) {
    List<String> words = new ArrayList<>(prefix);
    words.addAll(command);
    return words;
  }

  /** Gives a file or folder to the user that PostgreSQL runs as. */
  void give(Path path) throws IOException {
    if (this == NOBODY) {
      Files.setAttribute(path, "unix:uid", NOBODY_ID);
      Files.setAttribute(path, "unix:gid", NOBODY_ID);
    }
  }

  /** Lets the user that PostgreSQL runs as reach what lies in a folder, without seeing what lies there. */
  void letThrough(Path folder) throws IOException {
    if (this == NOBODY) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }
  }

  private boolean works(Children children, Path log) {
    try {
      children.run(new Command(words(List.of("true")), Map.of(), log), PostgresCluster.ERRAND_LIMIT);
      return true;
    } catch (LaunchException e) {
      return false;
    }
  }

  private static int owner(Path path) {
    try {
      return (int) Files.getAttribute(path, "unix:uid");
    } catch (IOException e) {
      throw new LaunchException("The owner of " + path + " cannot be read: " + e.getMessage(), e);
    }
  }
}
