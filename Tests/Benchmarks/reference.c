// What a program written for exactly this work can do: the practical limit for the comparison in compare.py.
//
//     cc -O3 -march=native -pthread reference.c -o reference
//     reference WORK jsonl|csv OUTPUT THREADS      audits WORK/cases.*, writes the answers in the order of the cases
//     reference WORK single                        times one assessment after the other, facts in memory
//
// It knows the workload's four facts and nothing of law: no findings, no dates, no authorities, no other keys.

#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { CHUNK = 1 << 20, BATCH = 16, ID = 24, COLUMNS = 64 };
enum { NUMBER, POWER, QUANTITY, REPETITION, CIRCUMSTANCE, GAINS, FINE, NOTHING };
static const int64_t UNSET = INT64_MIN;

typedef struct { int64_t quantity[2], repetition[2], range[2]; uint8_t band, circumstances, by_gains; } Box;
typedef struct { char id[ID]; int64_t least, most; uint32_t first, count; } Power;
typedef struct { const char *start; size_t count; } Text;
typedef struct { Text number; char power[ID]; int64_t quantity, repetition, gains, fine; int circumstance; uint64_t hash; } Case;
typedef struct { const char *verdict; int band; int64_t least, most; } Answer;

static Power *powers;
static Box *boxes;
static uint32_t *slots;
static size_t power_count, box_count, slot_mask;

static void fail(const char *what) { fprintf(stderr, "reference: %s\n", what); exit(2); }

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

static uint64_t hash(const char *id) {
  uint64_t sum = 0, word;
  for (int place = 0; place < ID; place += 8) {
    memcpy(&word, id + place, 8);
    sum = (sum ^ word) * 0x9E3779B97F4A7C15u;
    sum ^= sum >> 29;
  }
  return sum;
}

static void copy_id(char *id, Text text) {
  memset(id, 0, ID);
  memcpy(id, text.start, text.count < ID ? text.count : ID);
}

// A mapped file with room behind it.
static Text map(const char *folder, const char *name) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  int file = open(path, O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status)) fail(path);
  char *room = mmap(NULL, status.st_size + 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  char *start = mmap(room, status.st_size, PROT_READ, MAP_PRIVATE | MAP_FIXED, file, 0);
  if (start == MAP_FAILED) fail(path);
  close(file);
  return (Text){start, status.st_size};
}

static int64_t integer(const char **place) {
  int64_t value = 0;
  while (**place >= '0' && **place <= '9') value = value * 10 + (*(*place)++ - '0');
  return value;
}

static void load(const char *folder) {
  Text text = map(folder, "boxes.csv");
  const char *place = strchr(text.start, '\n') + 1, *end = text.start + text.count;
  size_t room = 1 << 16;
  powers = calloc(room, sizeof *powers);
  boxes = calloc(room * 4, sizeof *boxes);
  while (place < end) {
    const char *comma = strchr(place, ',');
    char id[ID];
    copy_id(id, (Text){place, comma - place});
    place = comma + 1;
    int64_t row[11];
    for (int column = 0; column < 11; column++) { row[column] = integer(&place); place++; }
    if (power_count == 0 || memcmp(powers[power_count - 1].id, id, ID)) {
      if (power_count == room) {
        room *= 2;
        powers = realloc(powers, room * sizeof *powers);
        boxes = realloc(boxes, room * 4 * sizeof *boxes);
      }
      Power *power = &powers[power_count++];
      memcpy(power->id, id, ID);
      power->least = row[9]; power->most = row[10]; power->first = box_count; power->count = 0;
    }
    if (box_count == room * 4) boxes = realloc(boxes, (room *= 2) * 4 * sizeof *boxes), powers = realloc(powers, room * sizeof *powers);
    boxes[box_count++] = (Box){{row[1], row[2]}, {row[3], row[4]}, {row[7], row[8]}, row[0], row[5], row[6]};
    powers[power_count - 1].count++;
  }
  size_t places = 16;
  while (places < power_count * 2) places *= 2;
  slot_mask = places - 1;
  slots = calloc(places, sizeof *slots);
  for (size_t index = 0; index < power_count; index++) {
    size_t slot = hash(powers[index].id) & slot_mask;
    while (slots[slot]) slot = (slot + 1) & slot_mask;
    slots[slot] = index + 1;
  }
}

static const Power *find(const Case *file) {
  for (size_t slot = file->hash & slot_mask; slots[slot]; slot = (slot + 1) & slot_mask)
    if (!memcmp(powers[slots[slot] - 1].id, file->power, ID)) return &powers[slots[slot] - 1];
  return NULL;
}

static int64_t bounded(int64_t amount, const Power *power) {
  return amount < power->least ? power->least : amount > power->most ? power->most : amount;
}

static Answer weigh(const Case *file, const Power *power) {
  if (!power) return (Answer){"unknown_power", 0, 0, 0};
  const Box *found = NULL;
  for (uint32_t index = 0; index < power->count; index++) {
    const Box *box = &boxes[power->first + index];
    int fits = file->quantity == UNSET || (file->quantity >= box->quantity[0] && file->quantity < box->quantity[1]);
    fits &= file->repetition >= box->repetition[0] && file->repetition < box->repetition[1];
    fits &= box->circumstances >> file->circumstance & 1;
    if (!fits) continue;
    if (found && found->band != box->band) return (Answer){"missing_fact", 0, 0, 0};
    found = box;
    if (file->quantity != UNSET) break;
  }
  if (!found) return (Answer){"missing_fact", 0, 0, 0};
  int64_t least = found->range[0], most = found->range[1];
  if (found->by_gains) {
    if (file->gains == UNSET) return (Answer){"missing_fact", 0, 0, 0};
    least = bounded(file->gains * least / 10000, power);
    most = bounded(file->gains * most / 10000, power);
  }
  const char *verdict = "within";
  if (file->fine < power->least || file->fine > power->most) verdict = "outside_statutory";
  else if (file->fine < least) verdict = "below";
  else if (file->fine > most) verdict = "above";
  return (Answer){verdict, found->band, least, most};
}

static char *decimal(char *out, int64_t value) {
  char digits[24];
  int count = 0;
  do digits[count++] = '0' + value % 10; while (value /= 10);
  while (count) *out++ = digits[--count];
  return out;
}

static char *emit(char *out, const Case *file, Answer answer) {
  memcpy(out, file->number.start, file->number.count);
  out += file->number.count;
  *out++ = ',';
  size_t length = strlen(answer.verdict);
  memcpy(out, answer.verdict, length);
  out += length;
  *out++ = ','; out = decimal(out, answer.band);
  *out++ = ','; out = decimal(out, answer.least);
  *out++ = ','; out = decimal(out, answer.most);
  *out++ = '\n';
  return out;
}

// The text up to a quote that is not escaped; the place moves behind it.
static Text quoted(const char **place) {
  const char *start = ++*place, *end = start;
  while (*(end = strchrnul(end, '"')) && end[-1] == '\\') end++;
  *place = end + 1;
  return (Text){start, end - start};
}

// An amount in yuan, with up to two decimals, in fen.
static int64_t fen(const char **place) {
  int64_t value = integer(place) * 100;
  if (**place != '.') return value;
  ++*place;
  for (int scale = 10; scale && **place >= '0' && **place <= '9'; scale /= 10) value += (*(*place)++ - '0') * scale;
  return value;
}

static int circumstance(Text text) { return text.count == 3 ? 0 : text.start[5] == '\xBB' ? 1 : 2; }

static int is(Text text, const char *word) { return text.count == strlen(word) && !memcmp(text.start, word, text.count); }

static void skip(const char **place) {
  if (**place == '"') quoted(place);
  else while (**place != ',' && **place != '}') ++*place;
}

static void member(const char **place, Case *file, Text key, int inside) {
  if (inside) {
    if (is(key, "数量")) file->quantity = integer(place);
    else if (is(key, "次数")) file->repetition = integer(place);
    else if (is(key, "情形")) file->circumstance = circumstance(quoted(place));
    else if (is(key, "违法所得")) file->gains = fen(place);
    else if (is(key, "fine")) file->fine = fen(place);
    else skip(place);
  } else if (is(key, "case")) file->number = quoted(place);
  else if (is(key, "power")) copy_id(file->power, quoted(place));
  else skip(place);
}

static const char *read_json(const char *place, Case *file) {
  int depth = 0;
  for (;;) {
    if (*place == '{') { depth++; place++; }
    Text key = quoted(&place);
    if (*place++ != ':') fail("a line is not what it should be");
    if (*place == '{') continue;
    member(&place, file, key, depth > 1);
    while (*place == '}') { depth--; place++; }
    if (depth == 0) return *place == '\n' ? place + 1 : place;
    if (*place++ != ',') fail("a line is not what it should be");
  }
}

static int columns[COLUMNS], column_count;

static const char *read_header(const char *place) {
  static const char *names[] = {"case", "power", "fact:数量", "fact:次数", "fact:情形", "fact:违法所得", "decision:fine"};
  for (;;) {
    size_t length = strcspn(place, ",\n");
    columns[column_count] = NOTHING;
    for (int name = 0; name < NOTHING; name++)
      if (is((Text){place, length}, names[name])) columns[column_count] = name;
    column_count++;
    place += length + 1;
    if (place[-1] == '\n') return place;
  }
}

static const char *read_row(const char *place, Case *file) {
  for (int column = 0; column < column_count; column++) {
    const char *start = place;
    int is_empty = *place == ',' || *place == '\n';
    switch (is_empty ? NOTHING : columns[column]) {
      case QUANTITY: file->quantity = integer(&place); break;
      case REPETITION: file->repetition = integer(&place); break;
      case GAINS: file->gains = fen(&place); break;
      case FINE: file->fine = fen(&place); break;
      default:
        if (*place == '"') { do place = strchr(place + 1, '"') + 1; while (*place == '"'); }
        else while (*place != ',' && *place != '\n') place++;
    }
    Text text = {start, place - start};
    if (columns[column] == NUMBER) file->number = text;
    if (columns[column] == POWER) copy_id(file->power, text);
    if (columns[column] == CIRCUMSTANCE) file->circumstance = circumstance(text);
    place++;
  }
  return place;
}

typedef const char *(*Reader)(const char *, Case *);

static Text input;
static Reader reader;
static int output;
static atomic_size_t next_chunk, turn;

static const char *line_after(const char *place) {
  const char *end = input.start + input.count;
  if (place >= end) return end;
  const char *found = memchr(place, '\n', end - place);
  return found ? found + 1 : end;
}

static char *audit(const char *place, const char *end, char *out) {
  Case cases[BATCH];
  const Power *found[BATCH];
  while (place < end) {
    int count = 0;
    for (; count < BATCH && place < end; count++) {
      cases[count].quantity = cases[count].gains = UNSET;
      place = reader(place, &cases[count]);
      cases[count].hash = hash(cases[count].power);
      __builtin_prefetch(&slots[cases[count].hash & slot_mask]);
    }
    for (int index = 0; index < count; index++) {
      uint32_t slot = slots[cases[index].hash & slot_mask];
      if (slot) __builtin_prefetch(&powers[slot - 1]);
    }
    for (int index = 0; index < count; index++) {
      found[index] = find(&cases[index]);
      if (found[index]) __builtin_prefetch(&boxes[found[index]->first]), __builtin_prefetch((char *)&boxes[found[index]->first] + 64);
    }
    for (int index = 0; index < count; index++) out = emit(out, &cases[index], weigh(&cases[index], found[index]));
  }
  return out;
}

static void *work(void *unused) {
  char *buffer = malloc(CHUNK * 2);
  size_t chunk, chunks = (input.count + CHUNK - 1) / CHUNK;
  while ((chunk = atomic_fetch_add(&next_chunk, 1)) < chunks) {
    const char *start = chunk ? line_after(input.start + chunk * CHUNK - 1) : input.start;
    const char *end = line_after(input.start + (chunk + 1) * CHUNK - 1);
    char *out = audit(start, end, buffer);
    while (atomic_load(&turn) != chunk) sched_yield();
    for (char *from = buffer; from < out;) {
      ssize_t sent = write(output, from, out - from);
      if (sent <= 0) fail("the output cannot be written");
      from += sent;
    }
    atomic_store(&turn, chunk + 1);
  }
  free(buffer);
  return unused;
}

static int ascending(const void *left, const void *right) {
  double a = *(const double *)left, b = *(const double *)right;
  return (a > b) - (a < b);
}

static void single(const char *folder) {
  input = map(folder, "cases.jsonl");
  size_t count = 0, most = 20000;
  Case *cases = calloc(most, sizeof *cases);
  double *times = calloc(most, sizeof *times);
  for (const char *place = input.start; place < input.start + input.count && count < most; count++) {
    cases[count].quantity = cases[count].gains = UNSET;
    place = read_json(place, &cases[count]);
  }
  double empty = 1;
  for (int round = 0; round < 1000; round++) { double start = now(), time = now() - start; if (time < empty) empty = time; }
  int64_t sum = 0;
  for (int round = 0; round < 2; round++)
    for (size_t index = 0; index < count; index++) {
      double start = now();
      cases[index].hash = hash(cases[index].power);
      sum += weigh(&cases[index], find(&cases[index])).least;
      times[index] = now() - start - empty;
    }
  qsort(times, count, sizeof *times, ascending);
  printf("{\"p50\":%.0f,\"p99\":%.0f,\"sum\":%ld}\n", times[count / 2] * 1e9, times[count * 99 / 100] * 1e9, (long)sum);
}

int main(int count, char **words) {
  if (count < 3) fail("WORK jsonl|csv OUTPUT THREADS, or WORK single");
  load(words[1]);
  if (!strcmp(words[2], "single")) { single(words[1]); return 0; }
  if (count < 5) fail("WORK jsonl|csv OUTPUT THREADS");
  double start = now();
  int is_table = !strcmp(words[2], "csv"), threads = atoi(words[4]);
  input = map(words[1], is_table ? "cases.csv" : "cases.jsonl");
  output = open(words[3], O_WRONLY | O_CREAT | O_TRUNC, 0644);
  dprintf(output, "case,verdict,band,least,most\n");
  reader = is_table ? read_row : read_json;
  if (is_table) { const char *body = read_header(input.start); input.count -= body - input.start; input.start = body; }
  pthread_t workers[64];
  for (int worker = 1; worker < threads; worker++) pthread_create(&workers[worker], NULL, work, NULL);
  work(NULL);
  for (int worker = 1; worker < threads; worker++) pthread_join(workers[worker], NULL);
  close(output);
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("{\"seconds\":%.4f,\"peak\":%ld}\n", now() - start, usage.ru_maxrss);
  return 0;
}
