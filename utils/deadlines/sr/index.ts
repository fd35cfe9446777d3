import type { Dialect } from '@/utils/deadlines/dialect';
import { finder } from '@/utils/deadlines/toolkit/finder';
import { days } from './days';
import { times } from './times';
import { COMMON } from './words';

/** How dates are said in Serbian, in both scripts. */
export const serbian: Dialect = {
  code: 'sr',
  configuration: {
    parsers: [],
    refiners: [
      finder({
        rules: [...days, ...times],
        join: /^(?: ?[,(-])? ?(?:(?:u|i to|najkasnije|tacno|oko|negde|dana|odnosno) )?$/,
        never: /(?:svak\w+|prosl\w+|protekl\w+|minul\w+|bivs\w+) (?:u )?$/,
      }),
    ],
  },
  deadline:
    /(?<!\p{L})(?:rok\p{L}{0,3}|krajnji|najkasnije|zaklju[cč]no|treba(?:\s+da|\s+mi|lo)?|mora(?:te|mo|š)?|po[sš]alj\p{L}+|dostav\p{L}+|predaj\p{L}*|pla[cć]\p{L}+|uplat\p{L}+|zavr[sš]\p{L}+|isporu[cč]\p{L}+|potreb\p{L}+|рок\p{L}{0,3}|крајњи|најкасније|закључно|треба|мора(?:те|мо|ш)?|пошаљ\p{L}+|достав\p{L}+|предај\p{L}*|плаћ\p{L}+|уплат\p{L}+|заврш\p{L}+|испоруч\p{L}+|потреб\p{L}+)(?!\p{L})/iu,
  meeting:
    /(?<!\p{L})(?:sastan\p{L}+|sastaj\p{L}+|sastati|vidimo|na[dđ]emo|na[dđ]imo|[cč]uje?mo|poziv\p{L}*|razgovor\p{L}*|ru[cč]a?k\p{L}*|termin\p{L}*|intervju\p{L}*|састан\p{L}+|састај\p{L}+|састати|видимо|нађемо|нађимо|чујемо|позив\p{L}*|разговор\p{L}*|руча?к\p{L}*|термин\p{L}*|интервју\p{L}*)(?!\p{L})/iu,
  past: /(?<!\p{L})(?:svak\p{L}{1,3}|pro[sš]l\p{L}{1,3}|ju[cč]e|poslao|poslal[aieo]|bi(?:o|l[aieo])(?! bi)|dogovorili|razgovarali|videli|primi(?:o|l[ai])|dobi(?:o|l[ai])|plati(?:o|l[ai])|uplati(?:o|l[ai])|stig(?:ao|l[aieo])|potpisali|odr[zž]an\p{L}?|свак\p{L}{1,3}|прошл\p{L}{1,3}|јуче|послао|послал[аиео]|би(?:о|л[аиео])(?! би)|договорили|разговарали|видели|прими(?:о|л[аи])|доби(?:о|л[аи])|плати(?:о|л[аи])|стиг(?:ао|л[аиео])|потписали|одржан\p{L}?)(?!\p{L})/iu,
  common: COMMON,
};
