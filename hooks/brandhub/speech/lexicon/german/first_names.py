"""German: first names, by which a sentence tells of one person. Data, not logic: see german/people.py.

Those that people of a German city bear today, whatever language they come from. Left out are those that are a word, a town,
a month or a firm as well: Ernst, August, Rosa, Heide, Mark, Kai.
"""

from __future__ import annotations

from typing import Final

FIRST_NAMES: Final = frozenset(
    """
    achim adam adele adem adil adrian agnes agnieszka ahmad ahmed aida aischa ajla albert aleksandra alex alexander alexandra alfons alfred
    ali alice alicia alina alma almut alwin amelie amina amir amira amra ana anastasia andre andrea andreas andrzej anette angela angelika
    anja anika anita anja anke ann anna annalena anne annegret anneliese annemarie annette annika anton antonia antonio arda aris arne arnold artur
    arthur arzu astrid axel ayla aylin ayse aysel aysun azra barbara bartek bashar bastian beate beatrix ben benedikt benjamin benno bente berkan bernd
    bernhard berta bertha beyza bettina bilal birgit birte bjarne bjoern bodo bogdan boris brigitte britta bruno burak canan carina carla carlo carlos carmen
    carola caroline carsten catharina cem cemal cemile ceren charlotte christa christian christiane christina christine christoph claas claudia
    claus clemens constanze cornelia cosima dagmar damian dana daniel daniela danuta daria david deniz denise derya desiree detlef dieter dietmar dilan
    dilara dimitri dina dirk dorota doris dorothea dorothee dragan dunja ebru eckhard edeltraud edgar edith eduard egon ekrem elena eleni elfriede elias
    elif elisa elisabeth elise elke ella ellen elmar elsa elvira emil emilia emily emine emma emre enes enno erdal eren erhard erich erik erkan erna
    erwin esma esra esther eugen eva evelyn ewa fabian fadime farid fatih fatima fatma felix ferdinand filiz finn fiona florian franka franziska
    frauke frederik frida friedhelm friedrich frieda frieder fritz gabi gabriele gabriela georg gerald gerd gerda gerhard gertrud gesa gesine giovanni gisela
    giulia goekhan gottfried greta gretchen grzegorz gudrun guenter guenther guido gustav hakan halil halina halime hamid hamza hanna hannah hanne hannelore hannes
    hans harald hartmut hasan hassan hatice hatun hedwig heike heiko heiner heinrich heinz helena helene helga helmut hendrik henri henriette henrik henry
    herbert hermann herta hilde hildegard hiltrud holger horst hubert hugo huseyin hueseyin ibrahim ida ilka ilona ilse imke ina inga inge ingeborg
    ingo ingrid ines irene irina irmgard isabel isabell isabella ismail ivan ivana ivo jacek jakob jamal jan jana janina janine janis jannes jannik jannis janosch
    janusz jaqueline jasmin jasper jelena jendrik jenny jens jens jessica jette joachim joanna jochen johann johanna johannes jolanta jon jona jonas
    jonathan joost jorge jorin josef josefine joseph joshua josua jost juergen judith jule juli-anna julia julian juliane julika julius jupp justus jutta
    kadir karim karin karina karl karla karlheinz karoline karolina karsten kaspar katarina katarzyna kathrin katharina katja katrin kemal kenan kerem kerstin kevin
    khadija khaled kilian kira kirsten klara klaus knut konrad konstantin korbinian kristin kristina krystyna krzysztof kurt lamia lara larissa lars lasse laura
    laurenz lea leander leila leif lena lene leni lennard lennart leo leon leona leonard leonie leopold levent leyla liam lilli lilly lina linda linn linus lisa
    lisbeth liselotte lore lorenz lothar lotta lotte louis louisa luca lucas lucia lucy ludger ludwig luis luisa luise lukas luna lutz lydia maciej
    magda magdalena mahmoud maik maike maja malak malgorzata malik malina malte mandy manfred manuel manuela mara marcel marcin marco marek maren margarete margit
    margot margret maria mariam marian marianne marie marijke marike marina mario marion marius mariusz markus marlene marlies marta martha marten martin martina marvin
    mathilda mathilde mathis matilda matteo matthias mattis max maximilian maya mechthild mehmet mehmed melanie melek melike melina melissa mert merve meryem mia michael
    michaela michal michelle miguel mika milan milena mila mina mira miriam mirjam mirko miro moana mohamad mohamed mohammed monika moritz murat mustafa nadia nadine nadja
    nahla najib natalia natalie natascha nele nesrin nevin nico nicola nicolas nicole nikita niklas nikola nikolai nikolaus nils nina noah noemi nora norbert nour nuray nuri
    nurcan ole oleg oleksandr olena olga oliver olli omar oskar osman otto ottmar oumar oezlem oeznur pascal patricia patrick patrizia paul paula pauline pavel pawel
    pelin petar peter petra phil philip philipp philippa pia pierre piet pietro piotr rabea rachel rafael rahel rainer ralf ramazan ramona rana rania raphael rashid rebecca
    regina regine reiner reinhard reinhold renata renate rene resi reyhan ricarda richard rieke rita robert robin roland rolf roman romy ronja rosemarie rosi roswitha
    ruben ruediger rudi rudolf runa rupert ruth ryszard sabine sabrina said salih salma samir samira samuel sandra sandro sara sarah sascha saskia sebastian seda sefa selim
    selin selina selma semra senta serap serdar serkan sevgi sibel sibylle siegfried sigrid silke silvia simon simone sina sofia sofie songuel sonja sophia sophie soeren stanislaw
    stefan stefanie steffen steffi stella stephan stephanie susanne susi suse sven svenja swantje sylvia tabea talia tamara tanja tarek tarik tatjana
    tayfun thea theo theodor theresa therese thies thomas thorben thorsten thure tibor tilman tim timo timon tina tjark tobias tom tomasz toni torben torsten traudel
    traute tristan tugba uelkue uemit ulf ulla ulli ulrich ulrike urs ursel ursula uschi ute uwe valentin valentina valerie vanessa vera verena veronika victor victoria viktor viktoria vincent
    viola vivien volker volkan waldemar waltraud wanda wenzel werner wibke wiebke wiebe wilfried wilhelm willi willy wilma winfried wolfgang wolfram xaver yannick yannik yara
    yasemin yasin yasmin yilmaz yunus yusuf yvonne zahra zainab zehra zeynep zoe zofia zuzanna
    """.split()
)
"""Spelt as texts are folded."""
TITLES: Final = frozenset(
    ("frau", "herr", "herrn", "dr", "prof", "professor", "professorin", "oma", "opa", "tante", "onkel")
)
"""What stands before the name by which somebody is called."""
