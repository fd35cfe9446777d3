import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/starters.ts. */
export const starters: Words['starters'] = {
  receipts: {
    title: 'Recibos del mes',
    goal: 'Cada pago del mes tiene su recibo o factura en una sola carpeta, y la gestoría ha confirmado que no falta nada.',
    steps: {
      1: 'Descargar los extractos del banco y de la tarjeta, y anotar los pagos que no tienen justificante.',
      2: 'Buscarlos en el correo y en las cuentas de cliente de tiendas y servicios.',
      3: 'Poner a todos los archivos el mismo tipo de nombre: fecha, proveedor, importe.',
      4: 'Guardarlos en la carpeta del mes; escanear los de papel.',
      5: 'Pedir en un solo mensaje lo que no aparezca, con fecha e importe.',
      6: 'Enviar la carpeta a la gestoría, con una lista de lo que aún falta y por qué.',
    },
    guidelines:
      'Los pagos privados se marcan, no se quitan. Ningún justificante se modifica ni se fabrica. El acceso al banco es solo de consulta.',
  },
  travel: {
    title: 'Reservar un viaje',
    goal: 'El viaje y el alojamiento están reservados dentro del presupuesto, y una sola página reúne horas, direcciones y números de reserva.',
    steps: {
      1: 'Comprobar fechas y lugar, quién viaja y a qué hora hay que estar allí.',
      2: 'Buscar dos o tres opciones de viaje y de alojamiento, con el precio total y lo que cuesta un cambio o una cancelación.',
      3: 'Enviarlas con una recomendación y decir hasta cuándo vale cada precio.',
      4: 'Tras el sí, reservar con los nombres tal como figuran en el pasaporte o el documento de identidad.',
      5: 'Poner trayectos y estancias en el calendario, cada uno en la zona horaria de su lugar.',
      6: 'Escribir una página: horas, direcciones, números de reserva, contactos, el camino desde la estación o el aeropuerto.',
      7: 'El día anterior, facturar en línea y mirar si algo ha cambiado.',
    },
    guidelines:
      'No se paga nada antes de un sí. Un transbordo menos vale más que unos euros. Los números de pasaporte y de tarjeta no van en mensajes.',
  },
  quotes: {
    title: 'Pedir y comparar presupuestos',
    goal: 'Tres presupuestos comparables están en una tabla, con una recomendación a la que basta responder sí o no.',
    steps: {
      1: 'Anotar qué hace falta: cantidad, calidad, lugar, fecha y lo que no puede faltar.',
      2: 'Encontrar de tres a cinco proveedores y mirar sus referencias.',
      3: 'Pedir a todos lo mismo con las mismas palabras, y dar una fecha para la respuesta.',
      4: 'Dos días laborables antes de esa fecha, recordárselo una vez a quien no haya respondido.',
      5: 'Poner en una tabla: precio con impuestos, entrega, garantía, pago y lo que no está incluido.',
      6: 'Recomendar uno, y decir qué hay a favor y qué en contra.',
      7: 'Tras la decisión, aceptar uno y dar las gracias a los demás.',
    },
    guidelines:
      'Ningún proveedor conoce el precio de otro. Mientras se pregunta, no se encarga ni se promete nada.',
  },
  meeting: {
    title: 'Concertar una reunión con su enlace',
    goal: 'Todo el mundo ha aceptado una hora, y la invitación lleva el enlace, el orden del día y un teléfono por si el enlace falla.',
    steps: {
      1: 'Averiguar quién tiene que estar, cuánto dura y qué hay que decidir.',
      2: 'Ofrecer tres horas dentro de la jornada, cada una en la zona horaria de cada persona invitada.',
      3: 'Reservar esas horas en el calendario hasta que se elija una, y liberar después las demás.',
      4: 'Crear el enlace de la llamada y probar si se abre sin cuenta.',
      5: 'Enviar la invitación con el enlace, el orden del día y lo que conviene leer antes.',
      6: 'El día anterior, enviar un recordatorio con el enlace y decir quién no ha respondido.',
    },
    guidelines:
      'Entre dos reuniones queda libre al menos un cuarto de hora. Donde no hay nada que decidir, proponer un mensaje en su lugar.',
  },
  newsletter: {
    title: 'Preparar un boletín',
    goal: 'El boletín sale en su día a la lista correcta, con un texto final aprobado y con todos los enlaces en orden.',
    steps: {
      1: 'Reunir tres temas y preguntar cuál va primero.',
      2: 'Escribir un borrador: asunto de 50 caracteres como mucho, párrafos cortos, una sola petición a quien lee.',
      3: 'Elegir imágenes que se puedan usar, y describir cada una con palabras.',
      4: 'Enviar una prueba y abrirla también en el teléfono.',
      5: 'Comprobar cada enlace, nombre, fecha y precio.',
      6: 'Tras el sí, programar el envío y mirar una hora después si ha llegado.',
      7: 'A los tres días, anotar cuántas personas lo abrieron, qué se pulsó y cuántas se dieron de baja.',
    },
    guidelines:
      'Solo se envía a quien lo ha pedido, y quien se da de baja sale enseguida de la lista. Las direcciones se quedan en el programa de envío.',
  },
  inbox: {
    title: 'Ordenar la bandeja de entrada',
    goal: 'En la bandeja queda solo lo que pide una respuesta personal; lo demás está respondido, archivado o bajo su etiqueta.',
    steps: {
      1: 'Recorrer los mensajes desde el más antiguo y dar a cada uno una etiqueta: responder, hacer, en espera, leer.',
      2: 'Responder donde la respuesta está acordada; dejar las demás respuestas en borrador.',
      3: 'Hacer de lo que lleve más de cinco minutos una tarea con fecha.',
      4: 'Archivar recibos, reservas y confirmaciones.',
      5: 'Dar de baja los envíos que nadie lee, y anotarlos.',
      6: 'Al final, enviar cinco líneas: qué urge, qué espera una decisión, qué se ha respondido.',
    },
    guidelines:
      'No se borra nada para siempre. Los mensajes personales, médicos y legales no se abren. No se abren enlaces ni adjuntos de remitentes desconocidos, y ningún mensaje es motivo para pagar.',
  },
  begin: {
    title: 'Empezar a trabajar con asistente',
    goal: 'Tras la primera semana ambas partes saben quién hace qué, por qué vía y para cuándo, y hay tres tareas pequeñas terminadas.',
    steps: {
      1: 'Acordar el horario, una o dos vías de contacto y en cuánto tiempo responde cada parte.',
      2: 'Dar acceso a una cuenta cada vez con un gestor de contraseñas, sin más permisos de los que pide el trabajo.',
      3: 'Dejar claro qué es confidencial y qué se borra cuando termine la colaboración.',
      4: 'Poner nombre a dos o tres áreas, y decir en cada una hasta dónde se puede decidir sin preguntar.',
      5: 'Pasar tres tareas pequeñas que se puedan deshacer, cada una con objetivo, pasos y plazo.',
      6: 'La primera semana, hablar cada día un cuarto de hora de lo que no quedó claro.',
      7: 'Al acabar la semana, mirar atrás en común y escribir el primer proceso.',
    },
    guidelines:
      'Un área cada vez: la siguiente llega cuando la primera marcha bien. Una pregunta cuesta menos que una suposición.',
  },
};
