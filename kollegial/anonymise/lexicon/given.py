"""First names common in German-speaking countries, of many origins.

Names that are ordinary words (Ernst, Rose, Mark) are left out: they are found when the
group enters them, or behind a form of address.
"""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.text.tokens import folded

_FEMALE = """
    Adriana Agnes Agnieszka Aicha Aischa Aisha Aleksandra Alena Alessia Alexa Alexandra Alexia
    Alia Alice Alicia Alina Alisha Alma Alva Amal Amalia Amanda Amelia Amelie Amina Amira Amy Ana
    Anastasia Andrea Angela Angelika Angelina Anika Anita Anja Anke Ann Anna Annabell Annabelle
    Anne Annegret Annelie Anneliese Annemarie Annett Annette Annika Antje Antonia Anya Anastasiya
    Ariana Arzu Asiye Aslı Astrid Asya Athina Aurelia Aurora Ava Ayla Aylin Ayse Ayşe Aysel Aysun
    Azra Barbara Beate Beatrice Beatrix Bella Berfin Berit Bernadette Berta Bertha Beyza Bianca
    Birgit Birte Bożena Brigitta Brigitte Britta Büşra Carina Carla Carlotta Carmen Carola Carolin
    Carolina Caroline Cäcilia Celina Ceren Chantal Charlotte Chiara Chloe Christa Christel
    Christiane Christin Christina Christine Clara Clarissa Claudia Constanze Cora Cordula Corinna
    Cornelia Dagmar Daniela Daria Defne Delia Derya Diana Dilan Dilara Dina Dominique Dora Doreen
    Doris Dorota Dorothea Dorothee Dunja Ebru Eda Edda Edith Ekaterina Ela Elena Eleni Eleonore
    Elfriede Elham Elif Elisa Elisabeth Elise Elke Ella Ellen Elli Elly Elsa Elvira Emely Emilia
    Emilie Emily Emine Emma Enya Erna Esma Esra Esther Eva Evelin Evelyn Ewa Fadime Fatemeh Fatima
    Fatma Fatou Felicitas Feyza Filiz Finja Fiona Franka Franziska Frauke Freya Frida Frieda
    Friederike Gabi Gabriela Gabriele Galina Gerda Gerlinde Gertrud Gesa Gesine Gisela Giulia
    Gizem Gloria Grażyna Greta Gretchen Grete Gudrun Gül Gülcan Gülsen Gülten Gunda Hala Halina
    Hanan Hanna Hannah Hannelore Hatice Hava Havin Hedwig Heidi Heidrun Heike Helen Helena Helene
    Helga Henriette Henrike Herta Hilda Hildegard Hülya Ida Ilka Ilona Ilse Imke Ina Ines Inga
    Inge Ingeborg Ingrid Inka Insa Irena Irene Irina Iris Irmgard Irmtraud Isa Isabel Isabell
    Isabella Isabelle Ivana Ivanka Ivonne Iwona Jana Jane Janina Janine Janna Jasmin Jasmina
    Jelena Jenni Jennifer Jenny Jessica Jessika Jette Joana Joanna Johanna Jolanda Jolanta Jolina
    Josefine Josephine Juliana Juliane Julia Julie Jule Julika Julita Jutta Karin Karina Karla
    Karola Karolina Karoline Katarina Katarzyna Katerina Katharina Kathleen Kathrin Katja Katrin
    Kerstin Kezban Khadija Kim Kira Klara Klaudia Konstanze Kordula Kornelia Kristin Kristina
    Krystyna Lamia Lana Lara Larissa Laura Lea Leah Leila Lejla Lena Leni Lenya Leonie Leonora
    Letizia Leyla Lia Liane Lidia Liesel Lili Lilia Liliana Lilly Lina Linda Linh Lioba Lisa
    Lisbeth Liselotte Livia Lore Lorena Lotta Lotte Louisa Louise Lucia Lucie Lucy Ludmila Luisa
    Luise Luna Luzie Lydia Lynn Magda Magdalena Maja Maike Malak Malgorzata Małgorzata Malia Malin
    Malina Manuela Mara Mareike Maren Margarete Margareta Margarethe Margit Margot Margret Maria
    Mariam Marianne Marie Marieke Mariella Marietta Marija Marika Marina Marion Marisa Marit
    Marita Marla Marlen Marlene Marlies Marta Martha Martina Mary Maryam Mathilda Mathilde Matilda
    Maya Mechthild Melanie Melek Melina Melissa Melisa Mercedes Meral Merle Meryem Mia Michaela
    Michelle Mila Milena Mina Mira Miriam Mona Monica Monika Monique Muna Nadia Nadin Nadine Nadja
    Najwa Naomi Natalia Natalie Natascha Nathalie Nele Nelli Nesrin Neslihan Nia Nicola Nicole
    Nika Nike Nikola Nina Noemi Nora Nour Nur Nuray Nurcan Nuria Oksana Olena Olga Olivia Özge
    Özlem Pamela Patricia Patrizia Paula Paulina Pauline Petra Pia Pinar Pınar Ramona Rana Rania
    Raquel Rebecca Rebekka Regina Reem Renata Renate Rita Roberta Romina Romy Ronja Rosa Rosalie
    Rosemarie Roswitha Roya Rukiye Ruth Sabina Sabine Sabrina Sahra Saida Salma Salome Samia
    Samira Sandra Sandy Sara Sarah Saskia Seda Selda Selin Selina Selma Semra Serap Sevda Sevgi
    Sevim Sharon Sibel Sibylle Sieglinde Sigrid Silja Silke Silvana Silvia Sima Simone Sina Sinem
    Siri Sofia Sofie Solveig Songül Sonja Sophia Sophie Soraya Stefanie Steffi Stella Stephanie
    Sumaya Susan Susann Susanna Susanne Suse Svea Svenja Svetlana Swantje Swetlana Sybille Sylvia
    Sylwia Tabea Tamara Tamina Tanja Tarja Tatjana Teresa Theresa Therese Thea Theresia Thi Tina
    Tilda Traudel Ulla Ulrike Ulrika Ursula Uschi Uta Ute Valentina Valeria Valerie Vanessa Vera
    Verena Veronica Veronika Vesna Viktoria Victoria Viktoriia Violetta Vivien Viviane Vroni
    Waltraud Wanda Wencke Wibke Wiebke Wilhelmine Wilma Wioletta Xenia Yagmur Yağmur Yana Yara
    Yasemin Yasmin Yasmina Yeliz Ylva Yolanda Yulia Yvonne Zahra Zainab Zara Zehra Zeliha Zeynep
    Zoe Zofia Zohra Zoya Zuzanna Žana
"""

_MALE = """
    Aaron Abbas Abdel Abdul Abdullah Abdulrahman Achim Adam Adem Adnan Adrian Adriano Ahmad Ahmed
    Ahmet Alan Albert Albrecht Aleksander Aleksandar Alessandro Alexander Alexandros Alfons Alfred
    Ali Alihan Alois Alwin Amadou Amir Anas Anatoli Andre André Andreas Andrej Andrzej Anton
    Antonio Aras Arash Ariel Armin Arne Arno Arnold Arthur Artur Arvid Aydin Axel Ayman Azad
    Bahadır Baran Bartosz Bassam Bastian Batuhan Bekir Ben Benedikt Benjamin Benno Bernard Bernd
    Bernhard Berthold Bertram Bilal Birger Björn Bo Bodo Bogdan Boris Bruno Burak Burkhard Carl
    Carlos Carsten Caspar Cem Cengiz Cenk Chris Christian Christof Christoph Christopher Claas
    Claus Clemens Colin Conrad Constantin Cornelius Cristian Damian Daniel Danilo Danny Darius
    Dariusz David Davud Deniz Dennis Detlef Detlev Diego Dieter Dietmar Dietrich Dilshad Dimitri
    Dirk Dominic Dominik Dragan Eberhard Eckhard Edgar Edmund Eduard Edwin Efe Egon Ehsan Elias
    Elija Elmar Emanuel Emil Emilio Emir Emmanuel Emre Enes Enno Enrico Enver Ercan Erdal Erdem
    Erhan Eric Erich Erik Ertan Erwin Eugen Ewald Fabian Fabio Fadi Falko Farid Faruk Fatih
    Federico Felix Ferdinand Ferhat Fernando Filip Finn Florian Francesco Frank Franz Fred
    Frederic Frederik Friedhelm Friedrich Fritz Furkan Gabriel Georg George Georgios Gerald Gerd
    Gerhard Gerrit Gert Giovanni Giuseppe Gökhan Gottfried Grzegorz Guido Günter Günther Gunnar
    Gustav Habib Hadi Hakan Halil Hamid Hamza Hannes Hans Harald Hartmut Hasan Hassan Haydar Heiko
    Heiner Heinrich Heinz Helge Helmut Hendrik Henning Henri Henrik Henry Herbert Hermann Hilmar
    Holger Horst Hubert Hugo Husam Hüseyin Hussein Ibrahim Idris Igor Ihsan Ilias Ilja Imran Ingo
    Ioannis Ismail Ivan Ivo Jabbar Jacek Jack Jacob Jakob Jakub Jamal Jamie James Jan Janek Janis
    Janne Jannik Jannis Jano Janosch Jaroslaw Jascha Jason Jasper Jens Jeremy Jerome Jerzy Joachim
    Jochen Joel Johann Johannes John Jon Jonah Jonas Jonathan Jordan Jörg Jörn Joris José Josef
    Joseph Joshua Josua Jost Juan Julian Julien Julius Jürgen Justin Justus Kaan Kadir Kai Kamal
    Kamil Karim Karl Karlheinz Karsten Kaspar Kay Kemal Kenan Kerem Kevin Khaled Khalid Kian
    Kilian Klaus Klemens Knut Konrad Konstantin Konstantinos Krzysztof Kurt Kwabena Kwame Lars
    Lasse Laurenz Laurin Lennard Lennart Lenny Leo Leon Leonard Leonardo Leonhard Leonid Leopold
    Levi Levin Liam Linus Lorenz Lothar Louis Luan Luca Lucas Ludger Ludwig Luis Luka Lukas Lutz
    Maciej Magnus Mahdi Mahir Mahmoud Mahmud Maik Maksim Malik Malte Mamadou Manfred Manuel Marc
    Marcel Marcin Marco Marcus Marek Marian Mario Marius Marko Markus Marlon Marten Martin Marvin
    Marwan Mateo Mateusz Mathias Mathis Mats Matteo Matthias Matthis Mattis Maurice Max Maxim
    Maximilian Mehdi Mehmet Meinhard Mehran Melih Mert Mesut Metin Michael Michal Michel Miguel
    Mika Mike Mikail Milan Milad Minh Milo Mirko Mohamad Mohamed Mohammad Mohammed Moritz Moses
    Muhammad Muhammed Murat Musa Mustafa Nabil Nadim Nasser Nathan Nazim Necati Niclas Nico
    Nicolai Nicolas Niels Nihat Niklas Niko Nikolai Nikolas Nikolaus Nikos Nils Noah Noel Norbert
    Norman Ögeday Olaf Ole Oleg Oleksandr Oliver Omar Omid Onur Orhan Oscar Oskar Osman Oswald
    Otmar Ottmar Otto Özgür Ousmane Pablo Pascal Patrice Patrick Patrik Paul Pavel Pawel Pedro
    Pascale Peter Phil Philip Philipp Pierre Piet Piotr Rachid Radek Radu Rafael Rafał Ragnar
    Raimund Rainer Ralf Ralph Ramadan Ramazan Ramon Randolf Raphael Rashid Raul Ray Reiner
    Reinhard Reinhold Rene René Reza Ricardo Riccardo Richard Rico Robert Roberto Robin Roger
    Roland Rolf Ron Ronald Ronny Ruben Rudi Rudolf Rüdiger Rupert Ryan Sahin Said Salih Salim
    Salvatore Sam Sami Samir Samuel Sandro Sascha Sebastian Sedat Selim Semih Serdar Sergej Sergio
    Serhat Serkan Siegfried Siegmund Sigmar Silas Silvio Simon Sinan Slawomir Slobodan Sören
    Stanislaw Stefan Steffen Stefano Stephan Steve Steven Sven Swen Tahir Tamer Tarek Tarik
    Thaddäus Theo Theodor Thies Thilo Thomas Thorben Thore Thorsten Tibor Till Tillmann Tilo Tim
    Timo Timon Timothy Titus Tjark Tobias Tolga Tom Tomas Tomasz Tomislav Toni Torben Torsten
    Tristan Tuncay Udo Ufuk Ulf Ulrich Umut Uwe Valentin Veit Viktor Victor Vincent Vincenzo
    Vinzenz Vito Vladimir Volkan Volker Volkmar Waldemar Walid Walter Wassim Werner Wieland
    Wilfried Wilhelm Willi William Willy Winfried Wladimir Wojciech Wolfgang Wolfram Xaver Yahya
    Yannick Yannik Yannis Yasin Yasir Yavuz Yiğit Younes Youssef Yunus Yusuf Yves Zafer Zbigniew
    Zeki Zoran Zülfikar
"""

_EITHER = """
    Alex Andi Andrea Bente Chris Conny Deniz Dominique Eike Elia Evren Fabrice Gabi Jo Jona Kai
    Kay Kim Kris Luca Maris Maxime Mika Nikita Nicola Noa Nour Ravza Robin Sam Sascha Sandy Sasha
    Toni Ulli Uli
"""


FEMALE: Final = folded(_FEMALE)
MALE: Final = folded(_MALE)
GIVEN: Final = FEMALE | MALE | folded(_EITHER)
_UNSURE: Final = (FEMALE & MALE) | folded(_EITHER)


def given_gender(key: str) -> str | None:
    """``"f"``, ``"m"`` or nothing for a folded first name."""
    if key in _UNSURE:
        return None
    return "f" if key in FEMALE else "m" if key in MALE else None
