"""Names that nobody bears: invented people, places, schools and agencies."""

from __future__ import annotations

FORENAMES = (
    "Aldin", "Brisa", "Corvin", "Delphy", "Edrick", "Fenna", "Garrow", "Hettiline",
    "Isolde", "Joran", "Kestrel", "Linnet", "Merrick", "Nellwyn", "Orrin", "Pippa-Jo",
    "Quillon", "Rowenna", "Soren", "Tamsel", "Ulric", "Vesper", "Wystan", "Xanthe",
    "Yorick", "Zephra", "Ásta", "Siân-Wren", "Dáithí", "Noë",
)  # fmt: skip
SURNAME_STARTS = (
    "Amber", "Bracken", "Cinder", "Dapple", "Ember", "Fable", "Gossamer", "Hazel",
    "Inkle", "Juniper", "Kelp", "Lantern", "Mallow", "Nettle", "Osier", "Pebble",
    "Quiver", "Russet", "Saffron", "Thimble", "Umber", "Velvet", "Willow", "Yarrow",
)  # fmt: skip
SURNAME_ENDS = (
    "by", "combe", "dale", "fold", "garth", "ham", "kirk", "ley", "mere", "ness",
    "quay", "rigg", "stow", "thwaite", "wick", "worth", "O'Fen", "-Tarn",
)  # fmt: skip

SERVICE = "Wrenmouth"
COUNCIL = "Wrenmouth Council"
REGION = "Northern Estuaries"
POLICE_AREA = "Wrenmouth and Fellside Police"
NATION = "England & Wales"
NEIGHBOURS = ("Fellside", "Ottermere", "Tarnhaven", "Gullick Bay", "Linden Vale", "Peverstock")

POSTCODE_DISTRICTS = ("ZZ1", "ZZ2", "ZZ3", "ZZ4", "ZZ9")
LANGUAGES = ("pl", "ro", "ur", "cy", "ar", "so", "pt")
COURTS = {
    "YOUTH": "Wrenmouth Youth Court",
    "MAGISTRATES": "Fellside Magistrates' Court",
    "CROWN": "Ottermere Crown Court",
}
SCHOOLS = ("Heronsgate School", "Otterly High", "Saltmarsh Academy", "Nine Beeches School")
PROVIDERS = {
    "Alternative Provision": ("Stepping Stones Centre", "The Boathouse"),
    "Employment": ("Wickerwork Joinery", "Tidewater Cafe"),
    "FE College": ("Estuary College",),
    "SEMH and Behaviour": ("Fernbrook School",),
    "Secure Unit": ("Larchfield Secure Children's Home",),
    "SEND": ("Rushwater Special School",),
    "Training/Apprenticeship": ("Wrenmouth Training", "Compass Rose Placements"),
    "University": ("University of the Northern Estuaries",),
}
WORKERS = ("P. Larkrise", "M. Oxbow", "T. Sallowfield", "R. Windle-Marsh", "K. Appleyarde")
CASH_AGENCIES = {
    "Youth Justice Core Grant": 410_000,
    COUNCIL: 1_150_000,
    "Wrenmouth and Fellside Police and Crime Commissioner": 64_000,
    "Estuaries Integrated Care Board": 27_500,
    "Estuaries Probation Delivery Unit": 5_000,
}
IN_KIND_AGENCIES = {
    POLICE_AREA: 44_000,
    "Estuaries Probation Delivery Unit": 27_000,
    "Estuaries Integrated Care Board": 58_000,
}
