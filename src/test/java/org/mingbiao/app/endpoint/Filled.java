package org.mingbiao.app.endpoint;

import static io.restassured.http.ContentType.BINARY;
import static io.restassured.http.ContentType.JSON;
import static io.restassured.http.ContentType.URLENC;

import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A request with everything filled in that the address's method asks for, of the right type and otherwise without sense. */
final class Filled {
  private static final String TOKEN = "bWluZ2JpYW8tdGVzdC0wMQ";
  private static final String WORDS = "样本文字";

  private Filled() {}

  /** @param ids by the names under which forms and bodies speak of them */
  static RequestSpecification in(RequestSpecification request, Method method, Map<String, String> ids) {
    Consumes consumes = method.getAnnotation(Consumes.class);
    String type = consumes == null ? MediaType.APPLICATION_JSON : consumes.value()[0];
    if (type.equals(MediaType.APPLICATION_FORM_URLENCODED)) return form(request.contentType(URLENC.withCharset("UTF-8")), method, ids);
    if (type.equals(MediaType.MULTIPART_FORM_DATA)) return parts(request.contentType(MediaType.MULTIPART_FORM_DATA), method);
    for (Parameter parameter : method.getParameters()) {
      if (Stream.of(parameter.getAnnotations()).anyMatch(Filled::isNoBody)) continue;
      boolean bytes = parameter.getType() == byte[].class || parameter.getType() == InputStream.class;
      return bytes ? request.contentType(consumes == null ? BINARY.toString() : type).body(WORDS.getBytes()) : request.contentType(JSON).body(value(parameter.getName(), parameter.getParameterizedType(), ids));
    }
    return request;
  }

  private static boolean isNoBody(Annotation annotation) {
    return List.of(RestPath.class, RestQuery.class, RestForm.class, Context.class, jakarta.ws.rs.BeanParam.class).contains(annotation.annotationType());
  }

  private static RequestSpecification form(RequestSpecification request, Method method, Map<String, String> ids) {
    request.cookie("csrf-token", TOKEN).formParam("csrf-token", TOKEN);
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(RestForm.class)) request.formParam(name(parameter), single(value(parameter.getName(), parameter.getParameterizedType(), ids)));
    }
    return request;
  }

  static RequestSpecification token(RequestSpecification multipart) {
    return multipart.cookie("csrf-token", TOKEN).multiPart("csrf-token", TOKEN);
  }

  private static RequestSpecification parts(RequestSpecification request, Method method) {
    token(request);
    for (Parameter parameter : method.getParameters()) {
      if (parameter.getType() == FileUpload.class) request.multiPart(name(parameter), "sample.txt", WORDS.getBytes());
      else if (parameter.isAnnotationPresent(RestForm.class)) request.multiPart(name(parameter), WORDS);
    }
    return request;
  }

  private static String name(Parameter parameter) {
    String own = parameter.getAnnotation(RestForm.class).value();
    return own.isEmpty() ? parameter.getName() : own;
  }

  private static Object single(Object value) {
    return value instanceof Collection<?> many ? many.iterator().next() : value;
  }

  private static Object value(String name, Type type, Map<String, String> ids) {
    if (type instanceof ParameterizedType many) {
      Type[] of = many.getActualTypeArguments();
      return many.getRawType() == Map.class ? Map.of(single(value("key", of[0], ids)).toString(), value(name, of[1], ids)) : List.of(value(name, of[0], ids));
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) return fields(plain, ids);
    if (plain.isEnum()) return plain.getEnumConstants()[0].toString();
    if (plain == UUID.class) return ids.getOrDefault(name, UUID.randomUUID().toString());
    if (plain == boolean.class || plain == Boolean.class) return true;
    if (plain == Instant.class) return "2026-06-01T01:00:00Z";
    if (plain == LocalTime.class) return "09:00";
    if (plain == LocalDate.class) return "2026-06-01";
    return plain.isPrimitive() || Number.class.isAssignableFrom(plain) ? BigDecimal.ONE : ids.getOrDefault(name, WORDS);
  }

  private static Map<String, Object> fields(Class<?> plain, Map<String, String> ids) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (RecordComponent part : plain.getRecordComponents()) fields.put(part.getName(), value(part.getName(), part.getGenericType(), ids));
    return fields;
  }
}
