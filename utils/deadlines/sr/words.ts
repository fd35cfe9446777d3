/** Frequent words that tell Serbian from the other languages, Latin and Cyrillic. */
const LATIN =
  'je nije nisam nismo sam smo ste su sa za na od do iz po pri ali ili jer kao kako kada gde što šta sto sta koji koja koje kojeg kojoj ovo ova ovaj to taj tu vam vas nam nas mi vi ja ti se će ćemo ćete ću ce cemo cete cu biti bude bilo bio bila treba molim hvala možete mozete možemo mozemo mogu može moze imamo imate ima nema samo još jos već vec vise više posle pre oko između izmedju dobar dan poštovani postovani pozdrav srdačan srdacan javite pošaljite posaljite ugovor račun racun sastanak rok zašto zasto neka bez kod čim cim sutra danas nedelje petak petka sredu utorak ponedeljak četvrtak cetvrtak subotu dana sati časova casova kraja ovog sledece sledeće sledećeg najkasnije u i ne da li';
const CYRILLIC =
  'је није нисам смо сте су са за на од до из по али или јер као како када где што шта који која које ово ова овај то тај вам вас нам нас ми ви ја се ће ћемо ћете ћу бити буде било треба молим хвала можете можемо могу може имамо имате има нема само још већ више после пре око између добар дан поштовани поздрав срдачан јавите пошаљите уговор рачун састанак рок сутра данас петак петка среду дана сати часова краја следеће најкасније у и не да ли';

/** {@link LATIN} and {@link CYRILLIC} as a list. */
export const COMMON: readonly string[] = `${LATIN} ${CYRILLIC}`.split(' ');
