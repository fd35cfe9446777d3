/** Frequent words that tell Estonian from the other languages, also as typed without dots and tildes. */
const WORDS =
  'ja on ei ole oli olid oleme olen olete või voi kui et see seda selle sellest sel need nende meie teie minu sinu tema nad me te ma sa mis mida kes kus kuidas millal miks palun tänan tanan aitäh aitah tere tervist lugupidamisega saab saame saate saada saadan saada saadame peab peame peaks tuleb tuleks vaja olla olema veel ka kas aga ning nii siis juba ainult kõik koik väga vaga pärast parast enne kuni hiljemalt tähtaeg tahtaeg homme täna tana homseks reedeks reedel esmaspäeval esmaspaeval nädala nadala kuu lõpuks lopuks jooksul kell kella arve leping koosolek koos kohta jaoks ilma üle ule juures vahel poolt teha tehtud teeme võib voib võiks voiks anna andke teada ootan ootame oleks pole mitte meil teil mul sul neil päeva paeva aasta uus vastus küsimus kusimus kiri kirja lisan manuses';

/** {@link WORDS} as a list. */
export const COMMON: readonly string[] = [...new Set(WORDS.split(' '))];
