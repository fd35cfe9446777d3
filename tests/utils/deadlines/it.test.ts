import { describe } from 'vitest';
import { table } from './table';

describe('Italian weekdays', () => {
  table('it', [
    ['Mi serve la relazione entro venerdì.', '2026-11-20', 'deadline'],
    ['Puoi prepararlo per lunedì prossimo?', '2026-11-23', 'deadline'],
    ['La bozza scade giovedì', '2026-11-19', 'deadline'],
    ['Ci vediamo martedì alle 10:30', '2026-11-24 10:30', 'meeting'],
    ['non oltre sabato a mezzogiorno', '2026-11-21 12:00', 'deadline'],
    ['entro venerdi', '2026-11-20', 'deadline'],
    ['questo venerdì andrebbe bene', '2026-11-20'],
    ['lunedì prossimo alle 9', '2026-11-23 09:00'],
    ['giovedì della prossima settimana', '2026-11-26'],
    ['venerdì della settimana prossima', '2026-11-27'],
    ['la prossima settimana, mercoledì', '2026-11-25'],
    ['prima di domenica sera, per favore', '2026-11-22 18:00', 'deadline'],
    ['La riunione è venerdì alle 15', '2026-11-20 15:00', 'meeting'],
    ['prima di martedì mattina', '2026-11-24 09:00', 'deadline'],
    ['venerdì pomeriggio sapremo di più', '2026-11-20 15:00', 'date'],
    ['il prossimo lunedì', '2026-11-23'],
  ]);
});

describe('Italian days and spans from now', () => {
  table('it', [
    ['Mi serve oggi.', '2026-11-18', 'deadline'],
    ['entro domani a mezzogiorno', '2026-11-19 12:00', 'deadline'],
    ['Finiscilo domani mattina, grazie', '2026-11-19 09:00'],
    ['dopodomani', '2026-11-20'],
    ['Facciamo una chiamata stasera', '2026-11-18 18:00', 'meeting'],
    ['oggi pomeriggio', '2026-11-18 15:00'],
    ['tra tre giorni', '2026-11-21'],
    ['fra 2 settimane', '2026-12-02'],
    ['entro cinque giorni', '2026-11-23', 'deadline'],
    ['entro i prossimi 10 giorni', '2026-11-28', 'deadline'],
    ['entro cinque giorni lavorativi', '2026-11-25', 'deadline'],
    ["Rispondi entro un'ora, per favore", '2026-11-18 11:00', 'deadline'],
    ["tra mezz'ora", '2026-11-18 10:30'],
    ['fra un mese', '2026-12-18'],
    ['tra quindici giorni', '2026-12-03'],
    ['tra un paio di giorni', '2026-11-20'],
    ['nei prossimi 3 giorni', '2026-11-21'],
    ['domattina', '2026-11-19 09:00'],
    ['fra una settimana', '2026-11-25'],
  ]);
});

describe('Italian ends of periods', () => {
  table('it', [
    ['entro fine settimana', '2026-11-20', 'deadline'],
    ['entro la fine della settimana', '2026-11-20', 'deadline'],
    ['entro la fine della prossima settimana', '2026-11-27', 'deadline'],
    ['entro fine mese', '2026-11-30', 'deadline'],
    ['entro la fine del mese prossimo', '2026-12-31', 'deadline'],
    ["prima della fine dell'anno", '2026-12-31', 'deadline'],
    ['entro fine anno', '2026-12-31', 'deadline'],
    ['entro la fine di gennaio', '2027-01-31', 'deadline'],
    ['entro fine giornata', '2026-11-18', 'deadline'],
    ['entro la fine della giornata di venerdì', '2026-11-20', 'deadline'],
    ['entro la prossima settimana', '2026-11-27', 'deadline'],
    ['entro marzo', '2027-03-31', 'deadline'],
    ['a metà dicembre', '2026-12-15'],
    ['il fine settimana', '2026-11-22'],
  ]);
});

describe('Italian dates', () => {
  table('it', [
    ['27 novembre', '2026-11-27'],
    ['venerdì 27 novembre alle 17', '2026-11-27 17:00'],
    ['La scadenza è il 27 novembre 2026.', '2026-11-27', 'deadline'],
    ['entro il 3 dic.', '2026-12-03', 'deadline'],
    ['il 1º dicembre', '2026-12-01'],
    ['il primo dicembre', '2026-12-01'],
    ["l'8 gennaio alle ore 17:30", '2027-01-08 17:30'],
    ['27/11/2026', '2026-11-27'],
    ['entro il 27.11.2026', '2026-11-27', 'deadline'],
    ['2026-11-27', '2026-11-27'],
    ['entro il 3/12', '2026-12-03', 'deadline'],
    ['entro il 27', '2026-11-27', 'deadline'],
    ['La fiera è dal 3 al 5 dicembre', '2026-12-05'],
    ['alle 17 di venerdì 27 novembre', '2026-11-27 17:00'],
    ['ven. 27/11 ore 14', '2026-11-27 14:00'],
    ['venerdì (27 novembre)', '2026-11-27'],
    ['3 marzo 2027, ore 14.15', '2027-03-03 14:15'],
  ]);
});

describe('Italian times', () => {
  table('it', [
    ['domani alle quattro e mezza', '2026-11-19 16:30'],
    ['domani alle tre meno un quarto', '2026-11-19 14:45'],
    ['venerdì alle cinque del pomeriggio', '2026-11-20 17:00'],
    ['venerdì alle ore 17.30', '2026-11-20 17:30'],
    ['domani alle 8 di mattina', '2026-11-19 08:00'],
    ['lunedì alle 7 di sera', '2026-11-23 19:00'],
    ['Chiamata alle 16', '2026-11-18 16:00', 'meeting'],
    ['entro le 9', '2026-11-19 09:00', 'deadline'],
    ['domani sera alle 8', '2026-11-19 20:00'],
    ['entro martedì 24 alle 9', '2026-11-24 09:00', 'deadline'],
    ['entro 10 gg', '2026-11-28', 'deadline'],
    ['entro il mese', '2026-11-30', 'deadline'],
    ['da oggi a due settimane', '2026-12-02'],
    ['entro mezzanotte di domani', '2026-11-19 23:59', 'deadline'],
    ['Riunione su Zoom domani, 10:00–11:00', '2026-11-19 10:00', 'meeting'],
    ['mercoledì prossimo dalle 10 alle 12', '2026-11-25 10:00'],
  ]);
});
