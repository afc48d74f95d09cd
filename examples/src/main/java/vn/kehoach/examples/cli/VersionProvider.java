package vn.kehoach.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version the build wrote into {@code version.properties}. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties built = new Properties();
    try (InputStream in = VersionProvider.class.getResourceAsStream("version.properties")) {
      if (in != null) {
        built.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    }
    return new String[] {
      "kehoach " + built.getProperty("version", "?"), "Java " + Runtime.version()
    };
  }
}
