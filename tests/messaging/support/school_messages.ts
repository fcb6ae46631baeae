/**
 * Two hundred messages as the people of a school company write them: `channel|author|label|text`. A query names the
 * labels that it finds; what has none is found by no query.
 */
const LINES = `
geral|ana|acao1|A ação de captação começa na segunda-feira
geral|bruno|acao2|As ações de marketing do trimestre foram aprovadas
geral|carla|acao3|Precisamos de uma acao rapida com os inadimplentes
geral|ana|reuniao1|Reunião de equipe amanhã às 9h na sala 3
geral|bruno|reuniao2|As reuniões de quinta mudaram para as 14h
secretaria|carla|reuniao3|Marquei reunião com os pais da Júlia
secretaria|ana|reuniaopais|A reunião de pais será no auditório
secretaria|bruno||Os pais do Pedro ligaram de novo
secretaria|carla|mae1|A mãe do Lucas pediu segunda via do boleto
secretaria|ana|mae2|Duas mães reclamaram do portão fechado
secretaria|bruno|matricula1|Matrícula da Helena confirmada
secretaria|carla|matricula2|Faltam doze matrículas para fechar a turma
secretaria|ana|matricula3|O aluno foi matriculado ontem à tarde
secretaria|bruno|rematricula|A rematrícula abre em novembro
secretaria|carla|matricula4|Quem vai matricular os irmãos Souza?
financeiro|diego|boleto1|Boleto vencido do contrato 4471
financeiro|elisa|boleto2|Enviei os boletos de março para todas as famílias
financeiro|diego|desconto1|O desconto de irmãos é de 10%
financeiro|elisa|desconto2|Sem descontos acumulados, por favor
financeiro|diego|inadimplencia|A inadimplência caiu para 7,5% neste mês
financeiro|elisa|mensalidade1|Mensalidade de R$ 1.250,00 paga via PIX
financeiro|diego|mensalidade2|Reajuste das mensalidades sai em dezembro
financeiro|elisa|nota|Nota fiscal emitida com o CNPJ errado
financeiro|diego|estorno|Pediram estorno do cartão de crédito
financeiro|elisa|pagamento1|O pagamento da editora venceu ontem
financeiro|diego|pagamento2|Pagamentos a fornecedores só às sextas
financeiro|ana|acordo|Fechei acordo em três vezes sem juros
financeiro|bruno||Conferi o caixa e está tudo certo
financeiro|carla||Quem ficou com o talão de recibos?
financeiro|ana|banco|O banco está fora do ar desde cedo
pedagogico|carla|prova1|A prova de matemática do 8º ano foi remarcada
pedagogico|ana|prova2|Provas bimestrais: entreguem até sexta
pedagogico|bruno|avaliacao1|Avaliação diagnóstica na primeira semana
pedagogico|carla|avaliacao2|As avaliações externas chegaram lacradas
pedagogico|ana|professor1|O professor de História faltou
pedagogico|bruno|professor2|Professores novos começam em fevereiro
pedagogico|carla|professora|A professora Marta pediu licença
pedagogico|ana|boletim1|Boletim da turma B já está no portal
pedagogico|bruno|boletim2|Imprimam os boletins do ensino médio
pedagogico|carla|redacao1|A redação nota mil virou exemplo na aula
pedagogico|ana|redacao2|Corrigi quarenta redações neste fim de semana
pedagogico|bruno|simulado|Simulado do ENEM no sábado às 8h
pedagogico|carla|exercicio|Os exercícios da página 42 estão sem gabarito
pedagogico|ana|laboratorio|O laboratório de química precisa de luvas
pedagogico|bruno|facil1|Esta lista está fácil demais
pedagogico|carla|facil2|Questões fáceis não medem nada
pedagogico|ana|dificil1|Achei o texto difícil para o sexto ano
pedagogico|bruno|dificil2|As questões difíceis ficaram no fim
pedagogico|carla|papel1|Acabou o papel A4 da sala dos professores
pedagogico|ana|papel2|Recolham os papéis do mural
pedagogico|bruno|jornal1|O jornal da escola sai em maio
pedagogico|carla|jornal2|Os jornais antigos vão para a biblioteca
pedagogico|ana|nivel1|O nível da turma subiu muito
pedagogico|bruno|nivel2|Os níveis de leitura estão na planilha
pedagogico|carla|ferias1|Escala de férias dos coordenadores
pedagogico|ana|coordenador1|Fale com a coordenadora antes de trocar a sala
pedagogico|bruno|projetor|O projetor da sala 12 queimou
pedagogico|carla|semana1|Semana de provas começa dia 10
pedagogico|ana|semana2|As provas da semana passada estão corrigidas
pedagogico|bruno|armario|Alguém viu a chave do armário azul?
ti|diego|senha1|Resetei a senha do portal da secretária
ti|elisa|senha2|Senhas fracas serão bloqueadas
ti|diego|link1|O manual está em https://ajuda.zayn.test/portal/senha
ti|elisa|link2|Vejam http://status.zayn.test antes de abrir chamado
ti|diego|email|Escreva para suporte@zayn.test se o acesso falhar
ti|elisa|wifi|O Wi-Fi do bloco C caiu outra vez
ti|diego|backup|Backup concluído às 03:15 sem erros
ti|elisa|impressora1|A impressora da recepção está sem toner
ti|diego|impressora2|Troquei duas impressoras do andar de cima
ti|elisa|versao|Versão 2.14.3 do aplicativo publicada
ti|diego|chamado1|Chamado 90871 resolvido
ti|elisa|chamado2|Abri um chamado para o elevador
ti|diego|servidor|O servidor reiniciou sozinho de madrugada
ti|elisa|tablet|Chegaram os tablets da educação infantil
ti|diego|perfil1|Seu perfil de acesso foi alterado
ti|elisa|perfil2|Os perfis de leitura são só para visitantes
ti|diego|funil1|O funil de vendas tem etapa nova
ti|elisa|funil2|Dois funis ficaram sem responsável
ti|diego||Reinicie o roteador e espere um minuto
ti|elisa||A câmera da portaria voltou
eventos|bruno|formatura1|A formatura será no teatro municipal
eventos|carla|formatura2|Formaturas de dezembro: contrato assinado
eventos|ana|festa1|Festa junina com barraca de pipoca
eventos|bruno|festa2|As festas precisam de alvará
eventos|carla|passeio|Passeio ao museu com autorização assinada
eventos|ana|autorizacao|Autorizações faltando: cinco alunos
eventos|bruno|onibus|O ônibus da excursão sai às 6h30
eventos|carla|pao1|Encomendei pão de queijo para cinquenta
eventos|ana|pao2|Os pães chegaram frios
eventos|bruno|som|O som do pátio está chiando
eventos|carla|convite1|Convite enviado às famílias do 3º ano
eventos|ana|convite2|Os convites impressos ficaram lindos
eventos|bruno|camiseta|Camisetas tamanho GG esgotaram
eventos|carla|chuva|Se chover, a gincana vai para o ginásio
eventos|ana|gincana|Gincana solidária arrecadou 300 quilos
eventos|bruno|video|O vídeo da abertura ficou ótimo
eventos|carla|foto|As imagens da feira de ciências estão no álbum
eventos|ana|imagem|Qual imagem vai na capa?
eventos|bruno||Levem protetor solar e boné
eventos|carla||O palco chega na véspera
comercial|fabio|lead1|Lead novo da campanha de verão
comercial|elisa|lead2|Os leads do Instagram esfriaram
comercial|fabio|proposta1|Proposta enviada para a família Andrade
comercial|diego|proposta2|Revisem as propostas paradas
comercial|fabio|bolsa1|Pediu bolsa de estudos de 50%
comercial|elisa|bolsa2|As bolsas integrais acabaram
comercial|diego|visita1|Visita agendada para terça
comercial|fabio|visita2|As visitas do sábado lotaram
comercial|elisa|contrato1|Contrato assinado digitalmente
comercial|diego|contrato2|Dois contratos voltaram por erro de CPF
comercial|fabio|meta|Batemos a meta de agosto
comercial|elisa|ligacao1|Ligação perdida do responsável da Sofia
comercial|diego|ligacao2|As ligações da tarde foram gravadas
comercial|fabio|cancelamento|Motivo do cancelamento: mudança de cidade
comercial|elisa|cancelar|Ela quer cancelar o curso de inglês
comercial|diego|ingles|Turma de inglês intermediário abriu
comercial|fabio|concorrente|O concorrente baixou o preço
comercial|elisa|whatsapp|Respondi pelo WhatsApp às 22h
comercial|diego|hotel1|O hotel da convenção tem piscina
comercial|fabio|hotel2|Hotéis perto do aeroporto estão caros
comercial|elisa||Passei o dia no telefone
comercial|diego||Café com o diretor às dez
comercial|fabio||O estande precisa de banner novo
rh|ana|ferias2|Suas férias foram aprovadas
rh|bruno|holerite|Holerite de outubro disponível
rh|carla|atestado1|Atestado médico entregue no RH
rh|ana|atestado2|Os atestados passam a ser digitais
rh|bruno|vaga1|Vaga de auxiliar de classe aberta
rh|carla|vaga2|Divulguem as vagas internas
rh|ana|onboarding|Bem-vindo ao time, Rafael!
rh|bruno|ponto|Ajuste de ponto até o dia 5
rh|carla|vale|Vale-transporte atrasou um dia
rh|ana|aniversario|Feliz aniversário, Dona Cida! 🎉
rh|bruno|exame|Exame periódico marcado na clínica
rh|carla|treinamento1|Treinamento de primeiros socorros
rh|ana|treinamento2|Treinamentos obrigatórios vencem em junho
rh|bruno|orgao|O órgão fiscalizador virá em março
rh|carla|irmao|Meu irmão vem me buscar
rh|ana||Deixem os crachás na recepção
rh|bruno||O refeitório fecha mais cedo hoje
secretaria|elisa|historico1|Histórico escolar pronto para retirada
secretaria|fabio|historico2|Os históricos de 2019 foram digitalizados
secretaria|diego|declaracao1|Declaração de escolaridade assinada
secretaria|elisa|declaracao2|Três declarações aguardam carimbo
secretaria|fabio|certificado|Certificados do curso técnico chegaram
secretaria|diego|transferencia1|Transferência para a unidade Centro
secretaria|elisa|transferencia2|As transferências exigem histórico atualizado
secretaria|fabio|frequencia1|Frequência abaixo de 75% reprova
secretaria|diego|frequencia2|Lancem as frequências até sexta
secretaria|elisa|documento1|Falta um documento: certidão de nascimento
secretaria|fabio|documento2|Documentos vencidos devem ser trocados
secretaria|diego|turno|Mudança de turno autorizada
secretaria|elisa|carteirinha|Carteirinhas com foto trocada
secretaria|fabio||O telefone toca sem parar
secretaria|diego||Guardei o casaco na secretaria
secretaria|elisa||Amanhã abrimos às sete
geral|diego|aviso1|Aviso: não haverá expediente na sexta
geral|elisa|aviso2|Leiam os avisos do mural
geral|fabio|elevador|Elevador em manutenção até as 16h
geral|diego|dengue|Vacina contra a gripe na enfermaria
geral|elisa|limpeza|A limpeza da caixa d'água será domingo
geral|fabio|incendio|Simulação de incêndio às 10h
geral|diego|estacionamento|Carro placa ABC1D23 com farol aceso
geral|elisa|perdido|Achei um guarda-chuva azul no corredor
geral|fabio|azul|As pastas azuis são da diretoria
geral|diego|animal1|Animal na pista, cuidado na entrada
geral|elisa|animal2|Proibida a entrada de animais
geral|fabio|canal1|Criei um canal para a copa
geral|diego|canal2|Os canais antigos foram arquivados
geral|elisa|mensagem1|Mandei uma mensagem para o síndico
geral|fabio|mensagem2|Mensagens fora do horário podem esperar
geral|diego|item|Cada item do patrimônio tem etiqueta
geral|elisa|itens|Faltam três itens no inventário
geral|fabio|jovem|O programa jovem aprendiz renovou
geral|diego|jovens|Dois jovens se inscreveram
geral|elisa|inscricao|As inscrições do congresso encerram hoje
geral|fabio|inscricao2|Inscrição feita com sucesso
geral|diego|cafe|O café acabou de novo
geral|elisa|lapis|Trouxe lápis de cor para a oficina
geral|fabio|luz|A luz do pátio piscou
geral|diego|luzes|Apaguem as luzes ao sair
geral|ana||Bom dia, equipe!
geral|bruno||Boa noite e bom descanso
geral|carla||Obrigada pela ajuda
geral|ana||Combinado, até logo
geral|bruno||Estou a caminho
geral|carla||Perfeito
geral|ana||Sim, pode ser
geral|bruno||Chego em cinco minutos
geral|carla||Já volto
geral|ana||Alguém tem um carregador?
geral|bruno||Vou almoçar agora
geral|carla||Que calor hoje
geral|ana||Parabéns pelo resultado
geral|bruno||Esqueci meu casaco
geral|carla||Hoje saio mais cedo
geral|ana||Quem fecha a porta?
geral|bruno||Cheguei atrasado, desculpem
geral|carla||Deixei a janela aberta
geral|ana||Podem começar sem mim
`

export type SchoolMessage = { channel: string; author: string; label: string; text: string }

export const SCHOOL_MESSAGES: SchoolMessage[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [channel, author, label, ...text] = line.split('|')
    return { channel, author, label, text: text.join('|') }
  })

/** What is typed, and the labels of what is found, exactly. */
export const SCHOOL_QUERIES: [typed: string, labels: string][] = [
  ['acao', 'acao1 acao2 acao3'],
  ['AÇÕES', 'acao1 acao2 acao3'],
  ['reunião', 'reuniao1 reuniao2 reuniao3 reuniaopais'],
  ['reunioes', 'reuniao1 reuniao2 reuniao3 reuniaopais'],
  ['"reunião de pais"', 'reuniaopais'],
  ['reunião pais', 'reuniao3 reuniaopais'],
  ['mae', 'mae1 mae2'],
  ['matric', 'matricula1 matricula2 matricula3 matricula4'],
  ['matrículas', 'matricula1 matricula2 matricula3 matricula4'],
  ['boleto -vencido', 'boleto2 mae1'],
  ['boletos', 'boleto1 boleto2 mae1'],
  ['desconto', 'desconto1 desconto2'],
  ['mensalidades', 'mensalidade1 mensalidade2'],
  ['1.250', 'mensalidade1'],
  ['pagamentos', 'pagamento1 pagamento2'],
  ['"semana de provas"', 'semana1'],
  ['semana provas', 'semana1 semana2'],
  ['avaliação', 'avaliacao1 avaliacao2'],
  ['professor', 'professor1 professor2 professora papel1'],
  ['boletim', 'boletim1 boletim2'],
  ['redação', 'redacao1 redacao2'],
  ['faceis', 'facil1 facil2'],
  ['difícil', 'dificil1 dificil2'],
  ['papeis', 'papel1 papel2'],
  ['jornais', 'jornal1 jornal2'],
  ['nível', 'nivel1 nivel2'],
  ['perfis', 'perfil1 perfil2'],
  ['funil', 'funil1 funil2'],
  ['pães', 'pao1 pao2'],
  ['azul', 'perdido azul armario'],
  ['imagem', 'foto imagem'],
  ['bem-vindo', 'onboarding'],
  ['guarda-chuva', 'perdido'],
  ['suporte@zayn.test', 'email'],
  ['tem:link senha', 'link1'],
  ['has:link', 'link1 link2'],
  ['de:diego em:ti chamado', 'chamado1'],
  ['em:#financeiro de:ana', 'acordo banco'],
  ['férias de:ana', 'ferias2'],
  ['transferência historico', 'transferencia2'],
  ['declaracao', 'declaracao1 declaracao2'],
  ['"bolsa de estudos', 'bolsa1'],
  ['cancel', 'cancelamento cancelar'],
  ['inscriç', 'inscricao inscricao2'],
  ['impressora -recepção', 'impressora2'],
  ['hotéis', 'hotel1 hotel2'],
  ['abc1d23', 'estacionamento'],
  ['unicórnio', ''],
]
