package org.mingbiao.app.edge.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Trading, operating and supervising stand apart (电子招标投标办法 第三条): no act is open to two of them. */
class SeparationTest {
  private static final List<Set<String>> FUNCTIONS = List.of(Set.of(Roles.AGENT, Roles.BIDDER, Roles.EXPERT), Set.of(Roles.CLERK, Roles.ADMIN),
      Set.of(Roles.SUPERVISOR));

  @Test
  void noActIsOpenToTwoFunctions() {
    List<JavaMethod> acts = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("org.mingbiao.app").stream().flatMap(type -> type.getMethods().stream()).filter(SeparationTest::acts).toList();
    assertTrue(acts.size() > 50);
    assertEquals(List.of(), acts.stream().filter(act -> functions(roles(act)) > 1).map(JavaMethod::getFullName).toList());
  }

  @Test
  void twoRolesOfTwoFunctionsAreFound() {
    assertEquals(2, functions(Set.of(Roles.ADMIN, Roles.AGENT)));
    assertEquals(1, functions(Set.of(Roles.BIDDER, Roles.AGENT)));
    assertFalse(functions(Set.of(Roles.SUPERVISOR, Roles.ADMIN)) < 2);
  }

  private static boolean acts(JavaMethod method) {
    return Stream.of(POST.class, PUT.class, DELETE.class).anyMatch(method::isAnnotatedWith);
  }

  private static Set<String> roles(JavaMethod act) {
    Optional<RolesAllowed> own = act.tryGetAnnotationOfType(RolesAllowed.class);
    return own.or(() -> act.getOwner().tryGetAnnotationOfType(RolesAllowed.class)).map(roles -> Set.of(roles.value())).orElse(Set.of());
  }

  private static long functions(Set<String> roles) {
    return FUNCTIONS.stream().filter(function -> roles.stream().anyMatch(function::contains)).count();
  }
}
