import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/starter.ts. */
export const starter: Words['starter'] = {
  access: {
    title: 'Ligipääsud',
    asks: 'Millele peab assistent ligi pääsema ja kas iga ligipääs on antud otse assistendile, ilma et ükski parool oleks sõnumis?',
  },
  confidentiality: {
    title: 'Konfidentsiaalsus',
    asks: 'Mis jääb teie vahele, kelle andmeid assistent näeb ja mis kustutatakse, kui koostöö lõpeb?',
  },
  channels: {
    title: 'Kanalid',
    asks: 'Millise ühe või kahe kanali kaudu te suhtlete ja kui kiiresti peaks vastus tulema?',
  },
  'first-tasks': {
    title: 'Esimesed kolm ülesannet',
    asks: 'Millised kolm väikest ülesannet tulevad esimesena, et mõlemad näeksid, kuidas teine töötab?',
  },
  'home-office': {
    title: 'Kodukontor',
    asks: 'Kas olete rääkinud kodus töötamise ohutusest (laud, tool, valgus, ekraan, pausid, elekter, mida teha pärast õnnetust) ja leppinud kokku, kes mille eest hoolitseb? Tööandja peab tavaliselt need riskid enne töö algust hindama ja töötajat juhendama. Vaata üle selle riigi reeglid, kus assistent töötab.',
  },
};
