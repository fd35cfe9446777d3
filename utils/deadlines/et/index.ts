import type { Dialect } from '@/utils/deadlines/dialect';
import { finder } from '@/utils/deadlines/toolkit/finder';
import { days } from './days';
import { times } from './times';
import { COMMON } from './words';

/** How dates are said in Estonian. */
export const estonian: Dialect = {
  code: 'et',
  configuration: {
    parsers: [],
    refiners: [
      finder({
        rules: [...days, ...times],
        join: /^(?: ?[,(-])? ?(?:(?:kell|kuni|hiljemalt|enne|ehk|umbes|juba|kuupaeval|s\.o\.?) )?$/,
        never: /(?<!\w)(?:iga|igal|igaks|viimas\w*|eelmi\w+|moodunud|lainud|mullu\w*) $/,
      }),
    ],
  },
  deadline:
    /(?<!\p{L})(?:hiljemalt|t[äa]htae?j?g?\p{L}{0,4}|vaja|palun|saat[ak]\p{L}*|saada(?:ge|da)?|esita\p{L}*|valmis|maks[ae]\p{L}*|tasu(?:da|ge|tud)?|kinnita\p{L}*|ootan|ootame|peab|peaks|vasta(?:ge|ta|ke)?)(?!\p{L})/iu,
  meeting:
    /(?<!\p{L})(?:koosolek\p{L}*|kohtu\p{L}+|k[õo]ne\p{L}{0,3}|n[äa]eme|intervjuu\p{L}*|vestlus\p{L}*|l[õo]unas[öo][öo]k\p{L}*|n[õo]upida\p{L}+|saame kokku|kokkusaami\p{L}+|helista\p{L}*)(?!\p{L})/iu,
  common: COMMON,
};
