#ifndef C_BYTES_H
#define C_BYTES_H

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

/// Swift can compare sixteen bytes at once, but has no word for gathering the answers into bits.
static inline bytes_fields bytes_fields_of(const uint8_t *bytes, uint8_t delimiter) {
  bytes_fields fields = {0, 0};
#ifdef __SSE2__
  for (int block = 0; block < 4; block++) {
    __m128i some = _mm_loadu_si128((const __m128i *)(bytes + 16 * block));
    // Less than a space as an unsigned number: the smaller of the two is the byte, and it is no space.
    __m128i controls = _mm_cmpeq_epi8(_mm_min_epu8(some, _mm_set1_epi8(0x1F)), some);
    __m128i quotes = _mm_cmpeq_epi8(some, _mm_set1_epi8('"'));
    __m128i backslashes = _mm_cmpeq_epi8(some, _mm_set1_epi8('\\'));
    __m128i deletes = _mm_cmpeq_epi8(some, _mm_set1_epi8(0x7F));
    __m128i delimiters = _mm_cmpeq_epi8(some, _mm_set1_epi8((char)delimiter));
    __m128i any = _mm_or_si128(_mm_or_si128(controls, quotes), _mm_or_si128(backslashes, deletes));
    fields.delimiters |= (uint64_t)(uint16_t)_mm_movemask_epi8(delimiters) << (16 * block);
    fields.unusual |= (uint64_t)(uint16_t)_mm_movemask_epi8(_mm_andnot_si128(delimiters, any)) << (16 * block);
  }
#else
  for (int place = 0; place < 64; place++) {
    uint8_t byte = bytes[place];
    uint64_t isDelimiter = byte == delimiter;
    uint64_t any = byte < 0x20 || byte == '"' || byte == '\\' || byte == 0x7F;
    fields.delimiters |= isDelimiter << place;
    fields.unusual |= (any & ~isDelimiter) << place;
  }
#endif
  return fields;
}

/// Which of thirty-two bytes are a quote, a backslash, delete or a control character: a bit for each, the first byte lowest.
static inline uint32_t bytes_unusual_in_text(const uint8_t *bytes) {
  uint32_t found = 0;
#ifdef __SSE2__
  for (int block = 0; block < 2; block++) {
    __m128i some = _mm_loadu_si128((const __m128i *)(bytes + 16 * block));
    __m128i controls = _mm_cmpeq_epi8(_mm_min_epu8(some, _mm_set1_epi8(0x1F)), some);
    __m128i quotes = _mm_cmpeq_epi8(some, _mm_set1_epi8('"'));
    __m128i backslashes = _mm_cmpeq_epi8(some, _mm_set1_epi8('\\'));
    __m128i deletes = _mm_cmpeq_epi8(some, _mm_set1_epi8(0x7F));
    __m128i any = _mm_or_si128(_mm_or_si128(controls, quotes), _mm_or_si128(backslashes, deletes));
    found |= (uint32_t)_mm_movemask_epi8(any) << (16 * block);
  }
#else
  for (int place = 0; place < 32; place++) {
    uint8_t byte = bytes[place];
    uint32_t any = byte < 0x20 || byte == '"' || byte == '\\' || byte == 0x7F;
    found |= any << place;
  }
#endif
  return found;
}

/// Which of thirty-two bytes are a certain one: a bit for each, the first byte lowest.
static inline uint32_t bytes_equal_to(const uint8_t *bytes, uint8_t byte) {
#ifdef __SSE2__
  __m128i wanted = _mm_set1_epi8((char)byte);
  __m128i first = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)bytes), wanted);
  __m128i second = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16)), wanted);
  return (uint32_t)_mm_movemask_epi8(first) | (uint32_t)_mm_movemask_epi8(second) << 16;
#else
  uint32_t found = 0;
  for (int place = 0; place < 32; place++) found |= (uint32_t)(bytes[place] == byte) << place;
  return found;
#endif
}

/// How many bytes from the first on, a multiple of sixty-four, are ASCII and characters of three bytes alone.
///
/// Characters that begin with E0 or ED, which not every byte may follow, count as something else. The last character may go on
/// behind these bytes: `*expected` has a bit for each byte there that continues it.
size_t bytes_common_text(const uint8_t *bytes, size_t count, uint64_t *expected);

#endif
