import { describe } from 'vitest';
import { table } from './table';

describe('Spanish weekdays', () => {
  table('es', [
    ['Necesito el informe para el viernes.', '2026-11-20', 'deadline'],
    ['¿Puedes tenerlo listo el lunes que viene?', '2026-11-23'],
    ['El borrador vence el jueves', '2026-11-19', 'deadline'],
    ['Nos vemos el martes a las 10:30', '2026-11-24 10:30', 'meeting'],
    ['a más tardar el sábado al mediodía', '2026-11-21 12:00', 'deadline'],
    ['antes del miercoles', '2026-11-18', 'deadline'],
    ['este viernes estaría bien', '2026-11-20'],
    ['el próximo lunes a las 9', '2026-11-23 09:00'],
    ['el jueves de la próxima semana', '2026-11-26'],
    ['el viernes de la semana que viene', '2026-11-27'],
    ['la próxima semana, el miércoles', '2026-11-25'],
    ['hasta el domingo por la noche', '2026-11-22 21:00', 'deadline'],
    ['La llamada es el viernes a las 15 h', '2026-11-20 15:00', 'meeting'],
    ['antes del martes por la mañana', '2026-11-24 09:00', 'deadline'],
    ['El viernes por la tarde sabremos más', '2026-11-20 15:00', 'date'],
    ['para el próximo viernes', '2026-11-20', 'deadline'],
  ]);
});

describe('Spanish days and spans from now', () => {
  table('es', [
    ['Lo necesito hoy.', '2026-11-18', 'deadline'],
    ['para mañana al mediodía', '2026-11-19 12:00', 'deadline'],
    ['Termínalo mañana por la mañana', '2026-11-19 09:00'],
    ['pasado mañana', '2026-11-20'],
    ['Hagamos una videollamada esta noche', '2026-11-18 21:00', 'meeting'],
    ['esta tarde', '2026-11-18 15:00'],
    ['en tres días', '2026-11-21'],
    ['dentro de 2 semanas', '2026-12-02'],
    ['dentro de cinco días', '2026-11-23'],
    ['en los próximos 10 días', '2026-11-28'],
    ['en un plazo de cinco días hábiles', '2026-11-25', 'deadline'],
    ['Responde antes de una hora, por favor', '2026-11-18 11:00', 'deadline'],
    ['dentro de media hora', '2026-11-18 10:30'],
    ['dentro de un mes', '2026-12-18'],
    ['en quince días', '2026-12-03'],
    ['en un par de días', '2026-11-20'],
    ['hoy mismo', '2026-11-18'],
    ['en una semana', '2026-11-25'],
    ['mañana a primera hora', '2026-11-19 09:00'],
  ]);
});

describe('Spanish ends of periods', () => {
  table('es', [
    ['antes del final de la semana', '2026-11-20', 'deadline'],
    ['para finales de la próxima semana', '2026-11-27', 'deadline'],
    ['a fin de mes', '2026-11-30'],
    ['para finales de mes', '2026-11-30', 'deadline'],
    ['antes de fin de año', '2026-12-31', 'deadline'],
    ['a finales del mes que viene', '2026-12-31'],
    ['a finales de enero', '2027-01-31'],
    ['para el fin de semana', '2026-11-22', 'deadline'],
    ['antes de que acabe el mes', '2026-11-30', 'deadline'],
    ['antes del final del día', '2026-11-18', 'deadline'],
    ['el viernes a última hora', '2026-11-20'],
    ['para la próxima semana', '2026-11-27', 'deadline'],
    ['a mediados de diciembre', '2026-12-15'],
  ]);
});

describe('Spanish dates', () => {
  table('es', [
    ['27 de noviembre', '2026-11-27'],
    ['viernes, 27 de noviembre a las 17:00', '2026-11-27 17:00'],
    ['La fecha límite es el 27 de noviembre de 2026.', '2026-11-27', 'deadline'],
    ['antes del 3 dic.', '2026-12-03', 'deadline'],
    ['el 1º de diciembre', '2026-12-01'],
    ['el primero de diciembre', '2026-12-01'],
    ['el 8 de enero a las 17:30 horas', '2027-01-08 17:30'],
    ['27/11/2026', '2026-11-27'],
    ['antes del 27.11.2026', '2026-11-27', 'deadline'],
    ['2026-11-27', '2026-11-27'],
    ['para el 3/12', '2026-12-03', 'deadline'],
    ['para el día 27', '2026-11-27', 'deadline'],
    ['La feria es del 3 al 5 de diciembre', '2026-12-05'],
    ['a las 17 h del viernes 27 de noviembre', '2026-11-27 17:00'],
    ['vie. 27/11 a las 14 h', '2026-11-27 14:00'],
    ['viernes (27 de noviembre)', '2026-11-27'],
    ['27 de noviembre del 2026', '2026-11-27'],
  ]);
});

describe('Spanish times', () => {
  table('es', [
    ['mañana a las cuatro y media', '2026-11-19 16:30'],
    ['mañana a las tres menos cuarto', '2026-11-19 14:45'],
    ['el viernes a las cinco de la tarde', '2026-11-20 17:00'],
    ['el viernes a las 17.30 h', '2026-11-20 17:30'],
    ['mañana a las 8 de la mañana', '2026-11-19 08:00'],
    ['el lunes a las siete de la tarde', '2026-11-23 19:00'],
    ['Llámame a las 4 pm', '2026-11-18 16:00', 'meeting'],
    ['antes de las 9', '2026-11-19 09:00', 'deadline'],
    ['mañana por la noche a las 8', '2026-11-19 20:00'],
    ['el martes 24 a las 9', '2026-11-24 09:00'],
    ['antes de las 13 h de mañana', '2026-11-19 13:00', 'deadline'],
    ['de hoy en ocho días', '2026-11-26'],
    ['el día 3 a las cinco', '2026-12-03 17:00'],
    ['mañana a medianoche', '2026-11-19 23:59'],
    ['Reunión por Zoom mañana, 10:00–11:00', '2026-11-19 10:00', 'meeting'],
    ['el miércoles de 10 a 12 h hay reunión', '2026-11-18 10:00', 'meeting'],
  ]);
});
