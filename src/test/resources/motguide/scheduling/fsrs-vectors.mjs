// Makes fsrs-vectors.tsv with the published reference implementation of FSRS-6.
//
//   npm install ts-fsrs@5.4.2 && node fsrs-vectors.mjs > fsrs-vectors.tsv
//
// The reviews are random by a fixed seed; everything to the right of the rating is the reference's.
import { fsrs, createEmptyCard, default_w, FSRSVersion } from 'ts-fsrs';

let state = 20261124;
function random() { // mulberry32
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const pick = (list) => list[Math.floor(random() * list.length)];
const spread = (w) => w.map((x) => +(x * (0.6 + 0.8 * random())).toFixed(4));

const configurations = [
  { request_retention: 0.9, enable_fuzz: false, learning_steps: ['1m', '10m'], relearning_steps: ['10m'], w: [...default_w] },
  { request_retention: 0.9, enable_fuzz: true, learning_steps: ['1m', '10m'], relearning_steps: ['10m'], w: [...default_w] },
  { request_retention: 0.8, enable_fuzz: true, learning_steps: [], relearning_steps: [], w: [...default_w] },
  { request_retention: 0.95, enable_fuzz: false, learning_steps: ['5m'], relearning_steps: ['10m', '60m'], w: [...default_w] },
  { request_retention: 0.85, enable_fuzz: true, learning_steps: ['1m', '10m', '30m'], relearning_steps: [], w: spread(default_w), maximum_interval: 400 },
  { request_retention: 0.88, enable_fuzz: true, learning_steps: [], relearning_steps: ['20m'], w: spread(default_w) },
  { request_retention: 0.93, enable_fuzz: true, learning_steps: ['2m', '15m'], relearning_steps: ['10m', '30m', '45m'], w: spread(default_w) },
];

const day = (ms) => Math.floor(ms / 86400000); // in UTC, as the reference counts elapsed days

const out = [];
out.push(`# ts-fsrs ${FSRSVersion}, npm package ts-fsrs 5.4.2 (MIT), made by fsrs-vectors.mjs`);
out.push('# C <configuration> <retention> <fuzz> <longest interval> <learning steps> <relearning steps> <weights as given> <weights as used>');
out.push('# R <configuration> <item> <review, ms since 1970> <rating> <retrievability before> <phase> <step> <stability> <difficulty> <scheduled days> <due, ms since 1970> <reviews> <lapses>');
configurations.forEach((given, c) => {
  const f = fsrs({ maximum_interval: 36500, ...given });
  const steps = (list) => (list.length === 0 ? '-' : list.map((s) => s.slice(0, -1)).join(','));
  out.push(['C', c, given.request_retention, given.enable_fuzz, f.parameters.maximum_interval, steps(given.learning_steps), steps(given.relearning_steps), given.w.join(','), f.parameters.w.join(',')].join('\t'));
  for (let item = 0; item < 100; item++) {
    let now = Date.UTC(2026, Math.floor(random() * 12), 1 + Math.floor(random() * 28), Math.floor(random() * 24), Math.floor(random() * 60), Math.floor(random() * 60), Math.floor(random() * 1000));
    let card = createEmptyCard(new Date(now));
    for (let review = 0; review < 16; review++) {
      const rating = pick([1, 1, 2, 3, 3, 3, 3, 4]);
      const before = card.last_review ? f.forgetting_curve(day(now) - day(card.last_review.getTime()), card.stability) : 0;
      card = f.next(card, new Date(now), rating).card;
      out.push(['R', c, item, now, rating, before, card.state, card.learning_steps, card.stability, card.difficulty, card.scheduled_days, card.due.getTime(), card.reps, card.lapses].join('\t'));
      const wait = card.due.getTime() - now;
      const late = pick([0, 0, 0.02, 0.3, -0.4, 1.5, 6]);
      now += Math.max(1000, Math.round(wait * (1 + late)) + Math.floor(random() * 3.6e6));
      if (now > Date.UTC(2400, 0, 1)) break;
    }
  }
});
console.log(out.join('\n'));
