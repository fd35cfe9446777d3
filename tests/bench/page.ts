/** A page of the bench build (wxt.config.ts): lets scripts/bench.ts run the product's own code inside the extension. */
import '../lab/page';
import { measureDeadlines } from './deadlines';
import { seedDesk } from './desk';
import { fillYear, prepareYear, measureInsights, measureOpened } from './insights';
import { measureCounts, measureRecord, moveThrough, openBench } from './measure';
import { measurePublish } from './publish';
import { buildSearch, measureKeys, measureReady, measureUnsearched, TYPED } from './search';
import { seed } from './seed';
import { firstSync, copyRecords, seedInto, rosterPacket, firstEvents, editTitle, roundTrips } from './sync';

const bench = {
  ...{ openBench, seed, measureRecord, measureCounts, moveThrough, measureDeadlines },
  ...{ fillYear, prepareYear, measureInsights, measureOpened },
  ...{ seedDesk, buildSearch, measureKeys, measureReady, measureUnsearched, TYPED },
  ...{ firstSync, copyRecords, seedInto, rosterPacket, firstEvents, editTitle, roundTrips, measurePublish },
};

/** What `window.bench` holds. */
export type Bench = typeof bench;

Object.assign(window, { bench });
