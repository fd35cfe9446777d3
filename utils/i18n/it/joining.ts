import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/joining.ts. */
export const joining: Words['joining'] = {
  title: 'Partecipa',
  offer: 'Partecipa con un invito',
  offerWhy: 'Una persona con cui lavori ti ha mandato un codice, o questo browser ne sostituisce uno perso.',
  how: 'Come partecipi?',
  ways: { invite: 'Con un invito', kit: 'Con un foglio di recupero' },
  code: 'L’invito',
  codeHint: 'Incolla il codice, o l’intero messaggio in cui è arrivato.',
  invitedAs: {
    client: 'L’invito è per chi delega.',
    assistant: 'L’invito è per chi assiste.',
  },
  invitedOwn: 'Così aggiungi un altro browser tuo.',
  beside: ({ name }) => `Diventa uno spazio di lavoro a sé, accanto a quello attuale (${name}).`,
  makeAnswer: 'Prepara la risposta',
  kitCode: 'Il codice del foglio',
  kitCodeHint: 'Maiuscole, spazi e trattini non contano.',
  packetHint:
    'Chiedi all’altra parte di salvarti un pacchetto come file, o prendi l’ultimo che hai ricevuto. Dice quali browser e fogli fanno parte dello spazio di lavoro.',
  packetText: 'Il testo di un pacchetto',
  chooseFile: 'Scegli un file',
  file: 'File con un pacchetto',
  fileChosen: ({ file }) => `Scelto: ${file}`,
  noPacket: 'In questo testo non c’è un pacchetto. Incolla l’intero blocco, con la prima e l’ultima riga.',
  partial:
    'Questo pacchetto non dice chi fa parte dello spazio di lavoro. Chiedi all’altra parte di salvarne uno come file.',
  recover: 'Fammi rientrare',
  recovered: 'Accesso riavuto. Il lavoro arriva con il prossimo pacchetto, o dal server.',
  kit: {
    title: 'Foglio di recupero',
    forWork: ({ name }) => `Per il tuo lavoro con ${name}`,
    why: 'Se il tuo browser si perde o si guasta, questo foglio ne fa entrare uno nuovo. Non può fare altro.',
    once: 'Il codice si vede qui una volta e non è conservato da nessuna parte. Stampalo, o scrivilo, prima di chiudere questa pagina.',
    make: 'Fai il foglio',
    making: 'Il foglio è in preparazione…',
    print: 'Stampa',
    code: 'Il codice',
    how: 'Come si usa',
    steps: {
      install: 'Installa Right Hand nel nuovo browser e apri la barra laterale.',
      join: 'Scegli «Spazi di lavoro», poi «Partecipa con un invito», poi «Con un foglio di recupero».',
      type: 'Scrivi il codice, e scegli un pacchetto dell’altra parte o un file tuo.',
      remove: 'Apri «Insieme» e rimuovi il browser perso.',
    },
    keep: 'Tienilo dove tieni il passaporto: chi ce l’ha può entrare al posto tuo.',
    made: ({ day }) => `Fatto il ${day}`,
    nothing: 'Questo spazio di lavoro non è ancora condiviso con nessuno: non c’è dove rientrare.',
    unknown: 'Questa pagina non appartiene a nessuno dei tuoi spazi di lavoro. Aprila da «Insieme».',
  },
};
