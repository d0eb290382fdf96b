package org.mingbiao.app.edge.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The answer comes to the announced length alone: nothing of the body is sent. */
@QuarkusTest
class BodyLimitTest {
  @TestHTTPResource URL site;

  @Test void refusesATextThatAnnouncesOneByteTooMany() throws IOException {
    assertEquals("HTTP/1.1 413", answer("application/json", "Content-Length: " + (BodyLimit.TEXT_BYTES_MAX + 1)));
  }

  @Test void refusesATextThatDoesNotSayHowLongItIs() throws IOException {
    assertEquals("HTTP/1.1 411", answer("application/json", "Transfer-Encoding: chunked"));
  }

  @Test void takesARequestWithoutABodyThatNamesAType() throws IOException {
    assertEquals("HTTP/1.1 400", answer("application/json", "Accept: application/json"));
  }

  @Test void refusesALongFileFromAStranger() throws IOException {
    assertEquals("HTTP/1.1 413", answer("multipart/form-data; boundary=x", "Content-Length: " + (BodyLimit.TEXT_BYTES_MAX + 1)));
  }

  @Test void readsATextOfAllowedLength() throws IOException {
    assertEquals("HTTP/1.1 400", answer("application/json", "Content-Length: 2\r\n\r\n{}"));
  }

  @Test void letsAReadNameATypeWithoutALength() throws IOException {
    assertEquals("HTTP/1.1 200", answer("GET /", "application/json", "Accept: text/html"));
  }

  private String answer(String type, String rest) throws IOException {
    return answer("POST /api/refusing/request", type, rest);
  }

  private String answer(String request, String type, String rest) throws IOException {
    try (Socket socket = new Socket(site.getHost(), site.getPort())) {
      socket.setSoTimeout(10_000);
      String head = request + " HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\nContent-Type: " + type + "\r\n" + rest + "\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      String line = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
      return line == null ? "" : line.substring(0, 12);
    }
  }
}
