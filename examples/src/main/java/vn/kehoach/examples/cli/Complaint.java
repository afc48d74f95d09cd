package vn.kehoach.examples.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import vn.kehoach.examples.files.EmptyPaperException;
import vn.kehoach.finding.Messages;
import vn.kehoach.io.json.PlanJsonException;

/** One line about a file that could not be read or written: what, where, what would be right. */
final class Complaint {

  private Complaint() {}

  static String of(Console console, Path file, Exception wrong) {
    return file + ": " + reason(console, file, wrong);
  }

  private static String reason(Console console, Path file, Exception wrong) {
    if (wrong instanceof IOException && Files.isDirectory(file)) {
      return console.say("error.directory");
    }
    if (wrong instanceof FileSystemException system) {
      return reason(console, system);
    }
    if (wrong instanceof EmptyPaperException empty) {
      return empty(console, empty);
    }
    if (wrong instanceof CharacterCodingException) {
      return console.say("error.charset", wrong.getMessage());
    }
    if (wrong instanceof PlanJsonException) {
      return console.say("error.json", wrong.getMessage());
    }
    return wrong instanceof IOException
        ? console.say("error.unreadable", wrong.getMessage())
        : console.say("error.unexpected", wrong);
  }

  private static String empty(Console console, EmptyPaperException wrong) {
    Messages messages = Messages.of(console.locale());
    String reasons = wrong.reasons().stream().map(messages::text).collect(Collectors.joining("; "));
    return reasons.isEmpty() ? console.say("error.empty") : reasons;
  }

  private static String reason(Console console, FileSystemException wrong) {
    if (wrong instanceof NoSuchFileException) {
      return console.say("error.missing", wrong.getFile());
    }
    if (wrong instanceof AccessDeniedException) {
      return console.say("error.denied", wrong.getFile());
    }
    if (wrong instanceof FileAlreadyExistsException || wrong instanceof NotDirectoryException) {
      return console.say("error.not-a-folder", wrong.getFile());
    }
    return console.say("error.unreadable", wrong.getMessage());
  }
}
