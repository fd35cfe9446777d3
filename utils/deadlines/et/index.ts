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
    /(?<!\p{L})(?:koosolek\p{L}*|kohtu(?!si)\p{L}+|k[õo]ne\p{L}{0,3}|n[äa]eme|intervjuu\p{L}*|vestlus\p{L}*|l[õo]unas[öo][öo]k\p{L}*|n[õo]upida\p{L}+|saame kokku|kokkusaami\p{L}+|helista\p{L}*)(?!\p{L})/iu,
  past: /(?<!\p{L})(?:iga|igal|eile|eelmi(?:ne|se|sel|st)|m[öo][öo]dunud|l[äa]inud|viimati|oli|olid|olin|olime|saatsi(?:n|me|d)|saatis|sai|sain|saime|said|tuli|tulid|j[õo]udis|leppisi(?:n|me)|r[äa][äa]kisi(?:n|me)|kohtusi(?:n|me)|k[äa]isi(?:n|me|d)|maksi(?:n|me)|tasusi(?:n|me)|allkirjastasi(?:n|me)|toimus|helistasi(?:n|me))(?!\p{L})/iu,
  common: COMMON,
};
