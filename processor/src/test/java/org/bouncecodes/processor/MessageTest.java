package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for all messages. */
final class MessageTest {

  private static final List<Class<?>> TESTS =
      List.of(
          SchemaMessagesTest.class,
          TableMessagesTest.class,
          RowMessagesTest.class,
          NameMessagesTest.class,
          PhraseMessagesTest.class,
          PhraseAlternativesTest.class,
          ReportTest.class);

  @Test
  void everyMessageIsProvokedByATest() {
    Set<Message> covered =
        TESTS.stream()
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(Covers.class))
            .flatMap(method -> Arrays.stream(method.getAnnotation(Covers.class).value()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Message.class)));

    assertWithMessage("messages without a test that @Covers them")
        .that(EnumSet.complementOf(EnumSet.copyOf(covered)))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Message.class)
  void messageEndsWithItsStableId(Message message) {
    assertThat(message.text(7, 7, 7, 7, 7)).endsWith(" [" + message.name() + "]");
  }
}
