import type { Words } from './situations.ts';

export const es: Words = {
  claims: {
    not_received: [
      'Pedí {a} y todavía no me ha llegado. El seguimiento no se mueve desde hace semanas.',
      'No he recibido nada. He preguntado a los vecinos y en correos.',
      '¿Dónde está mi paquete? Siempre pone «en tránsito».',
      'El vendedor ya no contesta y el pedido no llega. Quiero que me devuelvan el dinero.',
      'Era un regalo de cumpleaños y el cumpleaños ya pasó.',
      'La última actualización es del aeropuerto de Madrid, desde entonces nada.',
      'Me dicen por teléfono que no encuentran mi paquete.',
      'Llevo más de un mes esperando y nadie sabe decirme dónde está.',
      'El número de seguimiento no existe para correos.',
      'En el punto de recogida dicen que nunca lo han tenido.',
    ],
    marked_delivered: [
      'Pone entregado, pero aquí no ha llegado nada y nadie ha firmado.',
      'Dicen que lo dejaron con un vecino. He preguntado a todos y nadie lo tiene.',
      'La foto de la entrega es de una puerta que no es la mía.',
      'Aparece como entregado y yo nunca he recibido {a}.',
    ],
    wrong_address: [
      'En la etiqueta está mi dirección antigua, y la había cambiado antes.',
      'Falta el piso en la dirección y el repartidor no me encontró.',
    ],
    turned_back: [
      'El paquete vuelve al remitente y nunca me avisaron.',
      'Pone «rechazado por el destinatario» y yo no he rechazado nada.',
    ],
    customs: [
      'Está retenido en aduanas, piden una factura que solo tiene el vendedor.',
      'La aduana lo devolvió por falta de documentos.',
    ],
    missing_from_joint_parcel: [
      'Venían tres cosas en el mismo paquete y solo había dos, falta {a}.',
      'Llegó todo menos un artículo, la bolsa estaba cerrada.',
    ],
    broken: [
      'Llegó roto. La caja no tenía ninguna protección por dentro.',
      'Al abrir la caja estaba todo hecho pedazos, adjunto fotos.',
      'Se ha roto un trozo grande y no se puede arreglar.',
      'Compré {a} con mucha ilusión y llegó destrozado todo.',
    ],
    cracked: [
      'Tiene una grieta enorme, se ve en las fotos.',
      'Vino rajado, la caja estaba aplastada por un lado.',
      'Hay una grieta de arriba abajo.',
    ],
    torn: [
      'Está roto, hay un desgarro en la tela.',
      'Venía rasgado como si hubieran abierto la bolsa con un cuchillo.',
    ],
    stained: [
      'Tiene una mancha oscura que no sale.',
      'Llegó sucio, parece usado.',
      'Lo vendían como nuevo y viene con manchas.',
    ],
    dented: ['Tiene un golpe muy grande en un lado.', 'Abollado, ya no se queda derecho.'],
    scratched: ['Viene lleno de arañazos, esto no es nuevo.', 'Arañado justo por delante y sin el plástico protector.'],
    wrong_colour: [
      'No es el color que pedí.',
      'Elegí un color y me ha llegado otro completamente distinto.',
      'Color equivocado, en la confirmación está claro.',
    ],
    wrong_shape: ['La forma no es la del anuncio.', 'Es otro modelo, no me vale.'],
    wrong_size: [
      'Es demasiado pequeño, lo he medido con una regla.',
      'La etiqueta pone mi talla pero es enorme.',
      'No coincide con la guía de tallas.',
    ],
    wrong_item: [
      'Pedí {a} y me ha llegado otra cosa.',
      'Creo que me han enviado el pedido de otra persona.',
      'Artículo equivocado, ni siquiera sé qué es.',
    ],
    missing_parts: [
      'Falta una pieza y sin ella no sirve para nada.',
      'Ha llegado incompleto, en la caja no hay nada más.',
    ],
    wrong_quantity: [
      'Han llegado menos unidades de las que pagué.',
      'El juego está incompleto, se puede contar en la foto.',
    ],
    empty_parcel: ['El paquete estaba vacío, solo papel.', 'La caja venía vacía y con la cinta cortada.'],
    not_as_described: [
      'No tiene nada que ver con la descripción, muy mala calidad.',
      'En las fotos parecía otra cosa. Me siento engañada.',
    ],
    counterfeit: ['Es una falsificación, tengo el original en casa.', 'El logotipo tiene una falta, es una copia.'],
    not_working: [
      'No se enciende, lo he probado en tres enchufes.',
      'No funciona, ni luz ni sonido.',
      'Funcionó cinco minutos y nunca más.',
      'He comprado {a} y no funciona en absoluto.',
    ],
    change_of_mind: ['Ya no lo necesito, me gustaría devolverlo.', 'Lo pedí dos veces sin querer.'],
    other: [
      'El vendedor fue maleducado y quiero una compensación.',
      'Al día siguiente bajó el precio, quiero la diferencia.',
    ],
  },
  later: {
    short: ['Roto', 'Está mal'],
    impatient: ['¿Hay alguna novedad?', 'Sigo esperando una respuesta.'],
    here_are_photos: ['Aquí tienen las fotos.', 'Perdón por la tardanza, adjunto las fotos con la etiqueta.'],
    sent_back: ['Lo he enviado hoy por correos, tengo el resguardo.', 'Ya está de camino de vuelta.'],
    asked_the_post_office: ['He ido a correos y no tienen ninguna firma.', 'En la oficina dicen que no lo tienen.'],
    it_arrived: ['¡Ha llegado hoy! Pueden cerrar la reclamación.', 'Lo tenía el vecino, perdonen las molestias.'],
    appeal: ['No estoy de acuerdo, en las fotos se ve perfectamente.', 'Lo devolví a tiempo y tengo el justificante.'],
    thanks: ['¡Muchas gracias!', 'Gracias por la rapidez.'],
  },
  agent: {
    patience: [
      'Hola, su paquete todavía puede llegar. Guardamos su reclamación y la retomaremos nosotros mismos; no tiene que hacer nada.',
    ],
    looking: ['Hola, gracias, tengo todo lo que necesito. Lo estoy revisando y le escribo en cuanto sepa algo.'],
    ask_photo: ['Hola, ¿podría enviarme otra foto, desde otro ángulo, en la que se vea bien el problema? Gracias.'],
    ask_return: ['Hola, ¿podría devolvernos el artículo y enviarme el número de seguimiento? Gracias.'],
    approved: ['Hola, buenas noticias: le devolvemos el dinero en el mismo medio de pago.'],
    rejected: [
      'Hola, lo siento, nuestra garantía no cubre este caso. Si tiene algo que añadir, responda a este mensaje.',
    ],
  },
};
