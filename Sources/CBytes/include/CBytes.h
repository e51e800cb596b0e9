#ifndef C_BYTES_H
#define C_BYTES_H

// What the processor can do and Swift has no word for. Swift compares sixteen bytes at once, but cannot gather the answers into
// the bits of a number, nor ask for memory ahead of time. The functions stand in the header, so that they become part of the
// loops that call them; the longer ones stand in Bytes.c.

#include <stddef.h>
#include <stdint.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/// Asks for the line of memory an address lies in, and does not wait for it; any address will do.
static inline void bytes_prefetch(const void *address) { __builtin_prefetch(address); }

/// Sixty-four bytes of a row of a table: a bit for each, the first byte lowest.
typedef struct {
  /// Bytes that stand between fields.
  uint64_t delimiters;
  /// Other bytes that are a quote, a backslash, delete or a control character.
  uint64_t unusual;
} bytes_fields;

#ifdef __SSE2__

/// Sixteen bytes.
static inline __m128i bytes_block(const uint8_t *bytes) { return _mm_loadu_si128((const __m128i *)bytes); }

/// A bit for each of sixteen bytes whose highest bit is set.
static inline uint64_t bytes_bits(__m128i block) { return (uint16_t)_mm_movemask_epi8(block); }

/// Which of sixteen bytes are a certain one.
static inline __m128i bytes_equal(__m128i block, uint8_t byte) {
  return _mm_cmpeq_epi8(block, _mm_set1_epi8((char)byte));
}

/// Which of sixteen bytes are a quote, a backslash, delete or a control character.
static inline __m128i bytes_unusual(__m128i block) {
  // Less than a space as an unsigned number: the smaller of the two is the byte, and it is no space.
  __m128i controls = _mm_cmpeq_epi8(_mm_min_epu8(block, _mm_set1_epi8(0x1F)), block);
  __m128i quotes = _mm_or_si128(bytes_equal(block, '"'), bytes_equal(block, '\\'));
  return _mm_or_si128(_mm_or_si128(controls, quotes), bytes_equal(block, 0x7F));
}

/// The fields of sixty-four bytes.
static inline bytes_fields bytes_fields_of(const uint8_t *bytes, uint8_t delimiter) {
  bytes_fields fields = {0, 0};
  for (int place = 0; place < 64; place += 16) {
    __m128i block = bytes_block(bytes + place);
    __m128i delimiters = bytes_equal(block, delimiter);
    fields.delimiters |= bytes_bits(delimiters) << place;
    fields.unusual |= bytes_bits(_mm_andnot_si128(delimiters, bytes_unusual(block))) << place;
  }
  return fields;
}

/// Which of thirty-two bytes are a quote, a backslash, delete or a control character: a bit for each, the first byte lowest.
static inline uint32_t bytes_unusual_in_text(const uint8_t *bytes) {
  __m128i first = bytes_unusual(bytes_block(bytes)), second = bytes_unusual(bytes_block(bytes + 16));
  return (uint32_t)(bytes_bits(first) | bytes_bits(second) << 16);
}

/// Which of thirty-two bytes are a certain one: a bit for each, the first byte lowest.
static inline uint32_t bytes_equal_to(const uint8_t *bytes, uint8_t byte) {
  __m128i first = bytes_equal(bytes_block(bytes), byte), second = bytes_equal(bytes_block(bytes + 16), byte);
  return (uint32_t)(bytes_bits(first) | bytes_bits(second) << 16);
}

#else

static inline uint64_t bytes_is_unusual(uint8_t byte) {
  return byte < 0x20 || byte == '"' || byte == '\\' || byte == 0x7F;
}

static inline bytes_fields bytes_fields_of(const uint8_t *bytes, uint8_t delimiter) {
  bytes_fields fields = {0, 0};
  for (int place = 0; place < 64; place++) {
    uint64_t is_delimiter = bytes[place] == delimiter;
    fields.delimiters |= is_delimiter << place;
    fields.unusual |= (bytes_is_unusual(bytes[place]) & ~is_delimiter) << place;
  }
  return fields;
}

static inline uint32_t bytes_unusual_in_text(const uint8_t *bytes) {
  uint32_t found = 0;
  for (int place = 0; place < 32; place++) found |= (uint32_t)bytes_is_unusual(bytes[place]) << place;
  return found;
}

static inline uint32_t bytes_equal_to(const uint8_t *bytes, uint8_t byte) {
  uint32_t found = 0;
  for (int place = 0; place < 32; place++) found |= (uint32_t)(bytes[place] == byte) << place;
  return found;
}

#endif

/// How many bytes from the first on, a multiple of sixty-four, are ASCII and characters of three bytes alone.
///
/// Characters that begin with E0 or ED, which not every byte may follow, count as something else. The last character may go on
/// behind these bytes: `*expected` has a bit for each byte there that continues it.
size_t bytes_common_text(const uint8_t *bytes, size_t count, uint64_t *expected);

#endif
