"""Products, services and media that everybody uses."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.text.tokens import folded

BRANDS: Final = folded("""
    WhatsApp Telegram Threema Zoom Teams Skype FaceTime Webex Jitsi BigBlueButton Slack Discord TeamSpeak Outlook Gmail Messenger Snapchat Instagram Insta Facebook
    TikTok YouTube Twitch Twitter Reddit Pinterest LinkedIn Tinder Parship Tumblr Google Bing Cortana ChatGPT Wikipedia Amazon Ebay Kleinanzeigen Vinted
    Zalando Shein Temu PayPal Klarna Netflix Spotify Deezer Audible Tonie Tonies Toniebox Lego Duplo Playmobil Barbie Pokémon Pokemon Minecraft Fortnite Roblox Fifa
    Nintendo Wii Playstation PlayStation PS Xbox Gameboy Steam GTA Counterstrike Eiskönigin
    Ninjago     Sandmännchen Kika Tagesschau
    Kinderkanal ARD ZDF RTL Dazn Microsoft Excel PowerPoint iPhone iPad iPod MacBook Android Samsung Huawei Xiaomi Nokia     Tablet Bluetooth Wifi Nutella Haribo Milka Nivea Penaten Pampers Tesa Edding Pritt Tupper Thermomix Ikea Aldi Lidl Rewe Edeka Netto Kaufland     Rossmann dm Tchibo McDonalds Subway Starbucks Cola Coca Sprite Pepsi RedBull Adidas Kik Primark
    Skat Monopoly Mikado Jenga Malefiz Halma Playdoh Bobbycar Audi BMW Opel Fiat Renault Toyota
    VW Skoda Dacia Tesla Porsche Vespa Flixbus ICE IC RE RB Bahncard Deutschlandticket Deutschland-Ticket Uber Airbnb DHL GLS UPS     Telekom Vodafone Sparkasse Volksbank Postbank Commerzbank Sparda Comdirect Schufa Allianz HUK Barmer DAK AOK TK IKK BKK KKH Knappschaft Debeka
    Bundesliga Champions League HSV VfB VfL SC FC TSV TuS SV DFB
    Duden Brockhaus taz Apothekenumschau
    Prezi Mural Padlet Moodle Kahoot Antolin Sdui IServ Untis WebUntis Lernsax LOGINEO """)
