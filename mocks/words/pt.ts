import type { Words } from './situations.ts';

export const pt: Words = {
  claims: {
    not_received: [
      'Encomendei {a} e ainda não chegou nada. O rastreio está parado há semanas.',
      'Não recebi a encomenda. Já perguntei aos vizinhos e nos correios.',
      'Onde está o meu pedido? Aparece sempre "em trânsito".',
      'O vendedor deixou de responder e a encomenda não chega. Quero o reembolso.',
      'Era uma prenda de anos e os anos já passaram.',
      'A última leitura foi no aeroporto de Lisboa, depois mais nada.',
      'Espero há mais de um mês e ninguém me sabe dizer onde está.',
      'No ponto de recolha dizem que nunca a tiveram.',
    ],
    marked_delivered: [
      'Consta como entregue, mas não recebi nada e ninguém assinou.',
      'Dizem que ficou com um vizinho, mas já perguntei no prédio todo.',
      'A fotografia da entrega mostra uma porta que não é a minha.',
    ],
    wrong_address: [
      'A etiqueta tem a minha morada antiga, que eu já tinha mudado.',
      'Falta o andar na morada e o estafeta não me encontrou.',
    ],
    turned_back: [
      'A encomenda está a voltar ao remetente e nunca recebi aviso.',
      'Diz "recusado pelo destinatário", mas eu não recusei nada.',
    ],
    customs: ['Está retida na alfândega, pedem uma fatura que só o vendedor tem.', 'A alfândega devolveu a encomenda.'],
    missing_from_joint_parcel: [
      'Eram três artigos na mesma encomenda e só vinham dois. Falta {a}.',
      'Chegou tudo menos um artigo, o saco vinha selado.',
    ],
    broken: [
      'Chegou partido, a caixa não tinha proteção nenhuma.',
      'Abri a caixa e estava tudo em pedaços, seguem fotografias.',
      'Partiu-se um bocado grande, não tem arranjo.',
    ],
    cracked: ['Tem uma fenda enorme, vê-se bem nas fotografias.', 'Veio rachado, a caixa estava esmagada de um lado.'],
    torn: ['Tem um rasgão no tecido.', 'Veio rasgado, como se tivessem aberto o saco com uma faca.'],
    stained: ['Tem uma mancha escura que não sai.', 'Veio sujo, parece usado.'],
    dented: ['Está amolgado de um lado.', 'Tem uma mossa enorme, já nem fica direito.'],
    scratched: ['Está todo riscado, isto não é novo.', 'Riscos fundos mesmo à frente.'],
    wrong_colour: ['Não é a cor que encomendei.', 'Escolhi uma cor e veio outra completamente diferente.'],
    wrong_shape: ['A forma não é a do anúncio.', 'É outro modelo, não me serve.'],
    wrong_size: ['É demasiado pequeno, medi com uma régua.', 'A etiqueta diz o meu tamanho mas é enorme.'],
    wrong_item: ['Encomendei {a} e veio outra coisa.', 'Artigo errado, acho que é de outro cliente.'],
    missing_parts: ['Falta uma peça, assim não serve para nada.', 'Veio incompleto, não há mais nada na caixa.'],
    wrong_quantity: ['Vieram menos do que paguei.', 'O conjunto está incompleto, dá para contar na fotografia.'],
    empty_parcel: ['A encomenda vinha vazia, só papel.', 'Caixa vazia e com a fita cortada.'],
    not_as_described: [
      'Não tem nada a ver com a descrição, péssima qualidade.',
      'Nas fotografias parecia outra coisa. Sinto-me enganada.',
    ],
    counterfeit: ['É uma falsificação, tenho o original.', 'O logótipo está mal escrito, é uma cópia.'],
    not_working: [
      'Não liga, experimentei três tomadas.',
      'Não funciona, nem luz nem som.',
      'Comprei {a} e não funciona de todo.',
    ],
    change_of_mind: ['Já não preciso, gostava de devolver.', 'Encomendei duas vezes sem querer.'],
    other: ['O vendedor foi mal-educado, quero uma compensação.', 'O preço baixou no dia seguinte.'],
  },
  later: {
    short: ['Partido', 'Não presta'],
    impatient: ['Há novidades?', 'Continuo à espera de resposta.'],
    here_are_photos: ['Aqui estão as fotografias.', 'Desculpem a demora, seguem as fotografias com a etiqueta.'],
    sent_back: ['Enviei hoje nos correios, tenho o talão.', 'Já vai a caminho de volta.'],
    asked_the_post_office: ['Fui aos correios e não têm nenhuma assinatura.', 'Na estação dizem que não a têm.'],
    it_arrived: ['Chegou hoje! Podem fechar.', 'Estava com o vizinho, desculpem o incómodo.'],
    appeal: ['Não concordo, nas fotografias vê-se perfeitamente.', 'Devolvi dentro do prazo e tenho o talão.'],
    thanks: ['Muito obrigada!', 'Obrigado pela rapidez.'],
  },
  agent: {
    patience: [
      'Olá, a sua encomenda ainda pode chegar. A reclamação fica guardada e voltamos a ela por nós; não precisa de fazer nada.',
    ],
    looking: ['Olá, obrigada, tenho tudo o que preciso e escrevo-lhe assim que souber mais.'],
    ask_photo: ['Olá, pode enviar-me mais uma fotografia, de outro ângulo, em que se veja bem o problema? Obrigada.'],
    ask_return: ['Olá, pode devolver-nos o artigo e indicar-me o número de seguimento? Obrigada.'],
    approved: ['Olá, boas notícias: vamos reembolsar no meio de pagamento que usou.'],
    rejected: [
      'Olá, lamento, a nossa garantia não cobre este caso. Se tiver algo a acrescentar, responda a esta mensagem.',
    ],
  },
};
