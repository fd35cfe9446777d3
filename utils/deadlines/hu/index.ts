import type { Dialect } from '@/utils/deadlines/dialect';
import { finder } from '@/utils/deadlines/toolkit/finder';
import { dates } from './dates';
import { days } from './days';
import { times } from './times';
import { COMMON } from './words';

/** How dates are said in Hungarian. */
export const hungarian: Dialect = {
  code: 'hu',
  configuration: {
    parsers: [],
    refiners: [
      finder({
        rules: [...days, ...dates, ...times],
        join: /^(?: ?[,(-])? ?(?:(?:legkesobb|kb\.?|pontosan|azaz|mar|csak|a) )?$/,
        never: /(?<!\w)(?:minden|mult|elmult|elozo|legutobbi|tavaly\w*) (?:het(?:en|i)? )?$/,
      }),
    ],
  },
  deadline:
    /(?<!\p{L})(?:hat[áa]rid[őo]\p{L}*|legk[ée]s[őo]bb|k[ée]rem|k[ée]rj[üu]k|k[ée]rn[ée]\p{L}*|kell(?:ene)?|legyen|k[ée]sz\p{L}*|k[üu]ldj[ée]\p{L}*|befizet\p{L}*|fizet\p{L}*|elk[ée]sz\p{L}*|bek[üu]ld\p{L}*|teljes[íi]t\p{L}*|esed[ée]kes\p{L}*|v[áa]rom|v[áa]rjuk|lej[áa]r\p{L}*)(?!\p{L})/iu,
  meeting:
    /(?<!\p{L})(?:megbesz[ée]l(?!t)\p{L}*|tal[áa]lko(?!zt)\p{L}*|[ée]rtekezlet\p{L}*|h[íi]v[áa]s\p{L}*|egyeztet\p{L}*|interj[úu]\p{L}*|eb[ée]d\p{L}*|meeting\p{L}*|[üu]l[ée]s\p{L}*|besz[ée]lj[üu]nk|id[őo]pont\p{L}*)(?!\p{L})/iu,
  past: /(?<!\p{L})(?:minden|m[úu]lt|elm[úu]lt|tegnap|k[üu]ldt(?:em|[üu]k|ek)|k[üu]ld[öo]tt|elk[üu]ldt(?:em|[üu]k)|volt|voltak|voltam|voltunk|besz[ée]lt(?:em|[üu]k|[üu]nk)|megbesz[ée]lt[üu]k|tal[áa]lkozt(?:am|unk)|(?:meg)?kapt(?:am|uk|unk)|j[öo]tt|[ée]rkezett|(?:ki|be)?fizett(?:em|[üu]k|[üu]nk)|al[áa][íi]rt(?:am|uk|[áa]k)|kelt)(?!\p{L})/iu,
  common: COMMON,
};
