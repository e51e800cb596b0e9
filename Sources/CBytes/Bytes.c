#include "CBytes.h"

#ifdef __SSE2__
#include <immintrin.h>
#endif

// Sixty-four bytes by what they are in UTF-8: a bit for each, the first byte lowest.
typedef struct {
  // Bytes that continue a character.
  uint64_t continuations;
  // Bytes that begin a character of three bytes, whatever continues it: all of E1 to EF but ED.
  uint64_t leads;
  // Bytes that are not ASCII.
  uint64_t others;
} letters;

// Whether sixty-four bytes are common text behind those that came before; says what has to follow them.
static inline int take(letters found, uint64_t *expected) {
  uint64_t continuations = *expected | found.leads << 1 | found.leads << 2;
  if (found.continuations != continuations || found.others != (found.continuations | found.leads)) return 0;
  *expected = (found.leads >> 62 & 1) | (found.leads >> 63) * 3;
  return 1;
}

#ifdef __SSE2__

static inline letters letters_of(const uint8_t *bytes) {
  letters found = {0, 0, 0};
  for (int place = 0; place < 64; place += 16) {
    __m128i block = bytes_block(bytes + place);
    __m128i three = bytes_equal(_mm_and_si128(block, _mm_set1_epi8((char)0xF0)), 0xE0);
    __m128i special = _mm_or_si128(bytes_equal(block, 0xE0), bytes_equal(block, 0xED));
    // As signed numbers these are the least of all bytes.
    __m128i continues = _mm_cmplt_epi8(block, _mm_set1_epi8((char)0xC0));
    found.continuations |= bytes_bits(continues) << place;
    found.leads |= bytes_bits(_mm_andnot_si128(special, three)) << place;
    found.others |= bytes_bits(block) << place;
  }
  return found;
}

__attribute__((target("avx2"))) static inline letters letters_of_32(const uint8_t *bytes) {
  letters found = {0, 0, 0};
  for (int block = 0; block < 2; block++) {
    __m256i some = _mm256_loadu_si256((const __m256i *)(bytes + 32 * block));
    __m256i high = _mm256_and_si256(some, _mm256_set1_epi8((char)0xF0));
    __m256i three = _mm256_cmpeq_epi8(high, _mm256_set1_epi8((char)0xE0));
    __m256i special = _mm256_or_si256(
      _mm256_cmpeq_epi8(some, _mm256_set1_epi8((char)0xE0)), _mm256_cmpeq_epi8(some, _mm256_set1_epi8((char)0xED))
    );
    __m256i continues = _mm256_cmpgt_epi8(_mm256_set1_epi8((char)0xC0), some);
    found.continuations |= (uint64_t)(uint32_t)_mm256_movemask_epi8(continues) << (32 * block);
    found.leads |= (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_andnot_si256(special, three)) << (32 * block);
    found.others |= (uint64_t)(uint32_t)_mm256_movemask_epi8(some) << (32 * block);
  }
  return found;
}

__attribute__((target("avx2"))) static size_t common_text_32(const uint8_t *bytes, size_t count, uint64_t *expected) {
  size_t place = 0;
  while (count - place >= 64 && take(letters_of_32(bytes + place), expected)) place += 64;
  return place;
}

#else

static inline letters letters_of(const uint8_t *bytes) {
  letters found = {0, 0, 0};
  for (int place = 0; place < 64; place++) {
    uint8_t byte = bytes[place];
    found.continuations |= (uint64_t)((byte & 0xC0) == 0x80) << place;
    found.leads |= (uint64_t)((byte & 0xF0) == 0xE0 && byte != 0xE0 && byte != 0xED) << place;
    found.others |= (uint64_t)(byte >> 7) << place;
  }
  return found;
}

#endif

size_t bytes_common_text(const uint8_t *bytes, size_t count, uint64_t *expected) {
  *expected = 0;
#ifdef __SSE2__
  if (__builtin_cpu_supports("avx2")) return common_text_32(bytes, count, expected);
#endif
  size_t place = 0;
  while (count - place >= 64 && take(letters_of(bytes + place), expected)) place += 64;
  return place;
}
